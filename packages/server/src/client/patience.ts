const MILLISECONDS_A_SECOND = 1000
const SECONDS_OTHERWISE = 1

/** Seconds that an answer 429 asks to wait: `Retry-After` in seconds or as a day and time, else what its body says. */
export function secondsToWait(headers: Headers, problem: { readonly data?: unknown }): number {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/u.test(said)) return Number(said)
  const until = said === '' ? Number.NaN : Date.parse(said)
  if (!Number.isNaN(until)) return Math.max(0, (until - Date.now()) / MILLISECONDS_A_SECOND)
  const { data } = problem
  const seconds = typeof data === 'object' && data !== null && 'seconds' in data ? Number(data.seconds) : Number.NaN
  return seconds >= 0 ? seconds : SECONDS_OTHERWISE
}

/** Waits; an abort ends it at once with the reason of the abort. */
export function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const timer = setTimeout(done, seconds * MILLISECONDS_A_SECOND)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
    function done() {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
  })
}
