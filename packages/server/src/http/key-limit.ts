const MILLISECONDS_A_MINUTE = 60_000
const MILLISECONDS_A_SECOND = 1000
const KEYS_MAX = 50_000

type Level = { readonly at: number; readonly tokens: number }

/** How a key stands after a request: `left` whole requests, full again in so many seconds. */
export type Bucket = {
  readonly allowed: boolean
  readonly perMinute: number
  readonly left: number
  readonly secondsToFull: number
  /** When the next request is let through; 0 while there are any left. */
  readonly secondsToNext: number
}

/**
 * A bucket for each key, which fills evenly and holds the requests of one minute: a program may ask many at once after a
 * pause, and never gets more than its share over time. Counted in this process only.
 */
export function createKeyLimit(perMinute: number, clock: () => string): (keyId: string) => Bucket {
  const levels = new Map<string, Level>()
  const perMillisecond = perMinute / MILLISECONDS_A_MINUTE
  const secondsFor = (tokens: number): number => Math.ceil(tokens / perMillisecond / MILLISECONDS_A_SECOND)
  return (keyId) => {
    const at = Date.parse(clock())
    const before = levels.get(keyId) ?? { at, tokens: perMinute }
    const filled = Math.min(perMinute, before.tokens + Math.max(0, at - before.at) * perMillisecond)
    const allowed = filled >= 1
    const tokens = allowed ? filled - 1 : filled
    // The key that asked longest ago makes room: by then its bucket is most likely full anyway.
    levels.delete(keyId)
    if (levels.size >= KEYS_MAX) levels.delete(levels.keys().next().value ?? '')
    levels.set(keyId, { at, tokens })
    const left = Math.floor(tokens)
    return {
      allowed,
      perMinute,
      left,
      secondsToFull: secondsFor(perMinute - tokens),
      secondsToNext: left >= 1 ? 0 : secondsFor(1 - tokens),
    }
  }
}
