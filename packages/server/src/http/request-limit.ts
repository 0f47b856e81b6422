import { Refusal } from '@zhunsheng/core'

const WINDOW_MILLISECONDS = 60_000
const KEYS_MAX = 50_000

type Window = { readonly startedAt: number; readonly count: number }
const windows = new Map<string, Window>()

/** Counts requests of one kind from one address in a minute. Refuses with `TOO_MANY_REQUESTS` beyond `perMinute`. */
export function allowRequest(key: string, perMinute: number, now: string): void {
  const at = Date.parse(now)
  const window = windows.get(key)
  const isOpen = window !== undefined && at - window.startedAt < WINDOW_MILLISECONDS
  const count = isOpen ? window.count + 1 : 1
  const startedAt = isOpen ? window.startedAt : at
  if (count > perMinute)
    throw new Refusal('TOO_MANY_REQUESTS', { seconds: Math.ceil((startedAt + WINDOW_MILLISECONDS - at) / 1000) })
  // An attacker with many addresses must not fill the memory: the oldest key makes room.
  if (windows.size >= KEYS_MAX) windows.delete(windows.keys().next().value ?? '')
  windows.set(key, { startedAt, count })
}
