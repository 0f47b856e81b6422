const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Waits until the process is told to stop. A second signal ends it at once, since the first no longer listens. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
}
