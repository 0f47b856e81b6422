import type { FoundFault, Outcome, ReasonCode } from './check.ts'

/** `fail` with what was found, or `pass` when nothing was. */
export const found = (findings: readonly FoundFault[]): Outcome =>
  findings.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', findings }

export const unknown = (reason: ReasonCode): Outcome => ({ verdict: 'unknown', reason })

export const notApplicable = (reason: ReasonCode): Outcome => ({ verdict: 'notApplicable', reason })
