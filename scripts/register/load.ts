import type { Engine } from './engines/engine.ts'

const CENT = 100

export type Speed = { readonly p50: number; readonly p95: number; readonly max: number; readonly perSecond: number }

/** All questions once, one after another, then by so many clients at once for so long. */
export async function measureSpeed(
  search: Engine['search'],
  texts: readonly string[],
  clients: number,
  seconds: number,
): Promise<Speed> {
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  let next = 0
  const started = performance.now()
  const client = async () => {
    while (performance.now() < until) {
      const text = texts[next % texts.length] ?? ''
      next += 1
      const asked = performance.now()
      await search(text)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const took = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (percent: number) => times[Math.min(times.length - 1, Math.floor((times.length * percent) / CENT))] ?? 0
  return { p50: at(50), p95: at(95), max: times.at(-1) ?? 0, perSecond: times.length / took }
}
