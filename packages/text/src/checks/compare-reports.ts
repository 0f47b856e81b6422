import type { CheckReport, Finding } from './check-report.ts'

/**
 * `persisting` are the findings of the later draft that the earlier one had. `undetermined` are those of either draft
 * whose check did not come to a verdict on the other: whether they were mended, or are new, cannot be told.
 */
export type ReportComparison = {
  readonly isSameRuleSet: boolean
  readonly new: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly persisting: readonly Finding[]
  readonly undetermined: { readonly before: readonly Finding[]; readonly after: readonly Finding[] }
}

/** Compares two drafts by fingerprints; what only moved under another heading persists. */
export function compareReports(before: CheckReport, after: CheckReport): ReportComparison {
  const earlier = matchedBy('fingerprint', allOf(before), allOf(after))
  const moved = matchedBy('anchor', earlier.onlyBefore, earlier.onlyAfter)
  const persisting = new Set([...earlier.matched, ...moved.matched])
  const ranAfter = decided(after)
  const ranBefore = decided(before)
  return {
    isSameRuleSet: before.ruleSetVersion === after.ruleSetVersion,
    new: moved.onlyAfter.filter(({ checkId }) => ranBefore.has(checkId)),
    fixed: moved.onlyBefore.filter(({ checkId }) => ranAfter.has(checkId)),
    persisting: allOf(after).filter((finding) => persisting.has(finding)),
    undetermined: {
      before: moved.onlyBefore.filter(({ checkId }) => !ranAfter.has(checkId)),
      after: moved.onlyAfter.filter(({ checkId }) => !ranBefore.has(checkId)),
    },
  }
}

/** What was set aside by a person is still in the text. */
const allOf = ({ findings, suppressedFindings }: CheckReport): readonly Finding[] => [
  ...findings,
  ...suppressedFindings.filter(({ trial }) => !trial),
]

/** Ids of the checks that looked and came to a verdict, or found the text without what they look at. */
const decided = ({ checks }: CheckReport): ReadonlySet<string> => new Set(checks.filter(hasDecided).map(({ id }) => id))

const hasDecided = ({ verdict, reason }: CheckReport['checks'][number]): boolean =>
  verdict === 'pass' || verdict === 'fail' || reason === 'nothing-to-check' || reason === 'no-such-element'

function matchedBy(key: 'fingerprint' | 'anchor', before: readonly Finding[], after: readonly Finding[]) {
  const waiting = new Map<string, Finding[]>()
  for (const finding of before) waiting.set(finding[key], [...(waiting.get(finding[key]) ?? []), finding])
  const [matched, onlyAfter]: [Finding[], Finding[]] = [[], []]
  for (const finding of after) (waiting.get(finding[key])?.shift() ? matched : onlyAfter).push(finding)
  const left = new Set([...waiting.values()].flat())
  return { matched, onlyAfter, onlyBefore: before.filter((finding) => left.has(finding)) }
}
