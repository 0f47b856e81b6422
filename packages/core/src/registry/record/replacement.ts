/** One standard replacing another, as a relation: `from` is the newer. */
export type ReplacementStep = { readonly from: string; readonly to: string; readonly isPartial: boolean }

/** What became of a standard: every step from it to the newest, in generations. */
export type ReplacementChain = {
  readonly steps: readonly ReplacementStep[]
  /** The numbers that nothing has replaced as a whole; empty where nothing replaced the standard. */
  readonly ends: readonly string[]
  /** A number that would have to replace what replaced it; the chain is followed no further there. */
  readonly cycle: string | null
}

/** Follows replacements to their ends. A standard may be split into several or merged with others; circles are named. */
export function replacementChain(number: string, relations: readonly ReplacementStep[]): ReplacementChain {
  const byOlder = groupByOlder(relations)
  const steps: ReplacementStep[] = []
  const ends = new Set<string>()
  const done = new Set<string>()
  let cycle: string | null = null
  const follow = (older: string, path: ReadonlySet<string>): void => {
    for (const step of byOlder.get(older) ?? []) {
      if (path.has(step.from)) {
        cycle ??= step.from
        continue
      }
      if (!done.has(`${step.from} ${older}`)) steps.push(step)
      done.add(`${step.from} ${older}`)
      if (isEnd(step.from, byOlder)) ends.add(step.from)
      else follow(step.from, new Set([...path, step.from]))
    }
  }
  follow(number, new Set([number]))
  return { steps, ends: [...ends], cycle }
}

/** Replaced in part, it is still in force for the rest. */
const isEnd = (number: string, byOlder: ReadonlyMap<string, readonly ReplacementStep[]>): boolean =>
  (byOlder.get(number) ?? []).every(({ isPartial }) => isPartial)

function groupByOlder(relations: readonly ReplacementStep[]): Map<string, ReplacementStep[]> {
  const groups = new Map<string, ReplacementStep[]>()
  for (const step of relations) groups.set(step.to, [...(groups.get(step.to) ?? []), step])
  return groups
}
