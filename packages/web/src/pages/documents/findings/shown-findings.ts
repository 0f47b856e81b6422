import type { FindingDecision, TextCheckView } from '@zhunsheng/server/api'
import type { Finding, Severity } from '@zhunsheng/text'

/** A finding as a person meets it: with what was decided about it, and whether it is new since the version before. */
export type ShownFinding = Finding & { readonly decision: FindingDecision | null; readonly isNew: boolean }

export type FindingFilter = {
  readonly severity?: string | undefined
  readonly element?: string | undefined
  /** `open` (the default), `decided` or `trial`. */
  readonly state?: string | undefined
}

export const severities = ['error', 'warning', 'advice'] as const satisfies readonly Severity[]

/** Every finding of the report in the order of the text; those on trial come last. */
export function allFindings({ report, decisions, since }: TextCheckView): readonly ShownFinding[] {
  if (!report) return []
  const decided = new Map(decisions.map((decision) => [decision.fingerprint, decision]))
  const fresh = new Set(since?.isSameRuleSet ? since.newFingerprints : [])
  return [...report.findings, ...report.trialFindings].map((finding) => ({
    ...finding,
    decision: decided.get(finding.fingerprint) ?? null,
    isNew: fresh.has(finding.fingerprint),
  }))
}

export const stateOf = ({ decision, trial }: ShownFinding): 'open' | 'decided' | 'trial' =>
  decision ? 'decided' : trial ? 'trial' : 'open'

export function filterFindings(findings: readonly ShownFinding[], filter: FindingFilter): readonly ShownFinding[] {
  const state = filter.state ?? 'open'
  return findings.filter(
    (finding) =>
      stateOf(finding) === state &&
      (filter.severity === undefined || finding.severity === filter.severity) &&
      (filter.element === undefined || finding.element === filter.element),
  )
}

/** The one before or after, round the ends; the first where none is chosen. */
export function stepTo(
  findings: readonly ShownFinding[],
  chosen: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = findings.findIndex(({ fingerprint }) => fingerprint === chosen)
  if (at < 0) return findings[0]?.fingerprint
  return findings[(at + step + findings.length) % findings.length]?.fingerprint
}

/** A stretch of a block's text with the findings that mark it, in order and without gaps. */
export type MarkedStretch = { readonly text: string; readonly findings: readonly ShownFinding[] }

type Mark = { readonly from: number; readonly to: number; readonly finding: ShownFinding }

/** Cuts a text where its findings begin and end. A finding between two characters marks the one before it. */
export function markText(text: string, findings: readonly ShownFinding[]): readonly MarkedStretch[] {
  const marks = findings.map(({ at }, index): Mark => {
    const to = Math.min(text.length, Math.max(at.to, at.from === at.to ? at.from : at.to))
    const from = at.from === at.to ? Math.max(0, at.from - 1) : at.from
    return { from, to, finding: findings[index] as ShownFinding } // the index is that of this very list
  })
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    return {
      text: text.slice(from, to),
      findings: marks.filter((mark) => mark.from < to && mark.to > from).map(({ finding }) => finding),
    }
  })
}
