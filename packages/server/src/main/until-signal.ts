const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** One wish to stop may arrive several times: to the whole group, and again from the program that started us. */
const SAME_WISH_MS = 3_000
const EXIT_FORCED = 1

/**
 * Waits until the process is told to stop, or the program that started it is gone. Whoever asks again after a while
 * does not want to wait: then it ends at once.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null
    const stop = () => {
      if (askedAt === null) {
        askedAt = performance.now()
        resolve()
      } else if (performance.now() - askedAt > SAME_WISH_MS) process.exit(EXIT_FORCED)
    }
    for (const signal of SIGNALS) process.on(signal, stop)
    process.on('disconnect', stop)
    // Listening for the end of the channel must not keep the process alive when its work is done.
    process.channel?.unref()
  })
}
