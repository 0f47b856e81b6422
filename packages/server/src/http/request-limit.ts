import { Refusal } from '@zhunsheng/core'

const WINDOW_MILLISECONDS = 60_000
const MILLISECONDS_A_SECOND = 1000
const KEYS_MAX = 50_000

type Window = { readonly startedAt: number; readonly count: number }

/** Each running product counts for itself; its clock is the key. */
const windowsOf = new WeakMap<() => string, Map<string, Window>>()

/** Counts requests of one kind from one address in a minute. Refuses with `TOO_MANY_REQUESTS` beyond `perMinute`. */
export function allowRequest(key: string, perMinute: number, clock: () => string): void {
  const windows = windowsOf.get(clock) ?? new Map<string, Window>()
  windowsOf.set(clock, windows)
  const at = Date.parse(clock())
  const window = windows.get(key)
  const isOpen = window !== undefined && at - window.startedAt < WINDOW_MILLISECONDS
  const count = isOpen ? window.count + 1 : 1
  const startedAt = isOpen ? window.startedAt : at
  if (count > perMinute)
    throw new Refusal('TOO_MANY_REQUESTS', {
      seconds: Math.ceil((startedAt + WINDOW_MILLISECONDS - at) / MILLISECONDS_A_SECOND),
    })
  // An attacker with many addresses must not fill the memory: the oldest key makes room.
  if (windows.size >= KEYS_MAX) windows.delete(windows.keys().next().value ?? '')
  windows.set(key, { startedAt, count })
}
