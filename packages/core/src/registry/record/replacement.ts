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
export const replacementChain = (number: string, relations: readonly ReplacementStep[]): ReplacementChain =>
  replacementChains(relations)(number)

/**
 * The chain of any number among the same relations. Every step is taken once and nothing recurs, since catalogues hold
 * standards that were split and merged again generation after generation.
 */
export function replacementChains(relations: readonly ReplacementStep[]): (number: string) => ReplacementChain {
  const byOlder = groupByOlder(relations)
  const stepsAfter = (older: string): readonly ReplacementStep[] => byOlder.get(older) ?? []
  return (number) => followed(number, stepsAfter)
}

function followed(number: string, stepsAfter: (older: string) => readonly ReplacementStep[]): ReplacementChain {
  const steps: ReplacementStep[] = []
  const ends: string[] = []
  let cycle: string | null = null
  const met = new Set([number])
  const onPath = new Set([number])
  const path = [{ older: number, ahead: stepsAfter(number).values() }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { value: step } = top.ahead.next()
    if (!step) {
      path.pop()
      onPath.delete(top.older)
      continue
    }
    const newer = step.from
    if (onPath.has(newer)) {
      cycle ??= newer
      continue
    }
    steps.push(step)
    if (met.has(newer)) continue
    met.add(newer)
    const after = stepsAfter(newer)
    if (isEnd(after)) {
      ends.push(newer)
      continue
    }
    onPath.add(newer)
    path.push({ older: newer, ahead: after.values() })
  }
  return { steps, ends, cycle }
}

/** Replaced in part, it is still in force for the rest. */
const isEnd = (after: readonly ReplacementStep[]): boolean => after.every(({ isPartial }) => isPartial)

/** Where two sources say it, one that a standard was replaced and one that it was in part, it was replaced. */
function groupByOlder(relations: readonly ReplacementStep[]): Map<string, readonly ReplacementStep[]> {
  const groups = new Map<string, Map<string, ReplacementStep>>()
  for (const step of relations) {
    const group = groups.get(step.to) ?? new Map<string, ReplacementStep>()
    groups.set(step.to, group)
    if (group.get(step.from)?.isPartial !== false) group.set(step.from, step)
  }
  return new Map(Array.from(groups, ([older, group]) => [older, [...group.values()]]))
}
