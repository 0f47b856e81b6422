/** Milliseconds of each run, sorted. */
export type Times = readonly number[]

export const percentile = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

export const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10

/** Runs what is compared in turns, so that a busy moment falls on all of them. `warm` turns are thrown away. */
export function inTurns(
  things: Readonly<Record<string, () => unknown>>,
  turns: number,
  warm = 5,
): Record<string, Times> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(things).map((name) => [name, []]))
  for (let turn = -warm; turn < turns; turn += 1)
    for (const [name, run] of Object.entries(things)) {
      const started = performance.now()
      run()
      if (turn >= 0) times[name]?.push(performance.now() - started)
    }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, each.sort((a, b) => a - b)]))
}
