import { inapplicability } from './applicability.ts'
import type { Check, Outcome, Severity } from './check.ts'
import {
  type CheckReport,
  type CheckVerdict,
  type DraftCounts,
  type Finding,
  type NotChecked,
  REPORT_VERSION,
  type ReportCounts,
  type SuppressedFinding,
  type Suppression,
} from './check-report.ts'
import type { CheckedText } from './checked-text.ts'
import { compareReports, type ReportComparison } from './compare-reports.ts'
import { byPlace, findingOf, numberTwins } from './finding.ts'
import { notApplicable, unknown } from './outcome.ts'
import { reasons } from './reasons.ts'
import { reportedDocument } from './reported-document.ts'
import { MEASURED_ON, RULE_SET_VERSION } from './rule-set-version.ts'
import { severityOf } from './severity.ts'

export type RunOptions = {
  readonly checks: readonly Check[]
  readonly suppressions?: readonly Suppression[]
  /** By id; switches a rule on, to trial or off for this run. */
  readonly states?: Readonly<Record<string, Check['state']>>
}

/**
 * Runs every check on a text. A check that fails by a bug is told as not checked, and the others go on; the order of the
 * checks changes nothing but the order of their verdicts. Where the draft before is given, all run on that one too.
 */
export function runChecks(text: CheckedText, { checks, suppressions = [], states = {} }: RunOptions): CheckReport {
  const stated = checks.map((check) => ({ ...check, state: states[check.id] ?? check.state }))
  const alone = stated.map((check) => runCheck(text, check))
  const drafts = comparedDrafts(text, alone, suppressions)
  if (!drafts) return reportOf(text, alone, suppressions)
  const ran = alone.map((each) => ranAgainst(text, each, drafts))
  return { ...reportOf(text, ran, suppressions), drafts: countsOfDrafts(drafts) }
}

/** Null where no draft came before, or one without words. */
function comparedDrafts(
  text: CheckedText,
  ran: readonly Ran[],
  suppressions: readonly Suppression[],
): ReportComparison | null {
  const { profile, registry, previous } = text
  if (previous?.document.readability.verdict !== 'readable' || text.document.readability.verdict !== 'readable')
    return null
  // Held to what this draft is held to. What stands beside it was written for this draft and not for the one before.
  const before: CheckedText = { ...previous, profile, registry, companion: null, previous: null }
  const checks = ran.map(({ check }) => check)
  return compareReports(
    withoutSuppressed(runChecks(before, { checks, suppressions })),
    withoutSuppressed(reportOf(text, ran, suppressions)),
  )
}

const withoutSuppressed = (report: CheckReport): CheckReport => ({ ...report, suppressedFindings: [] })

const ranAgainst = (text: CheckedText, ran: Ran, drafts: ReportComparison): Ran => {
  const { compareDrafts } = ran.check
  return compareDrafts ? runCheck(text, { ...ran.check, check: () => compareDrafts(text, drafts) }) : ran
}

const countsOfDrafts = (drafts: ReportComparison): DraftCounts => ({
  new: drafts.new.length,
  fixed: drafts.fixed.length,
  persisting: drafts.persisting.length,
  undetermined: drafts.undetermined.before.length + drafts.undetermined.after.length,
})

function reportOf(text: CheckedText, ran: readonly Ran[], suppressions: readonly Suppression[]): CheckReport {
  const findings = numberTwins(ran.flatMap((each) => each.findings).sort(byPlace))
  const { open, suppressed, unused } = applySuppressions(findings, suppressions)
  const verdicts = ran.map(verdictOf)
  const reported = open.filter(({ trial }) => !trial)
  const trialFindings = open.filter(({ trial }) => trial)
  return {
    reportVersion: REPORT_VERSION,
    ruleSetVersion: RULE_SET_VERSION,
    measuredOn: MEASURED_ON,
    document: reportedDocument(text),
    checks: verdicts,
    findings: reported,
    trialFindings,
    suppressedFindings: suppressed,
    unusedSuppressions: unused,
    notChecked: [...ran.flatMap(notCheckedOf), ...text.document.gaps.map((gap) => ({ kind: 'part' as const, ...gap }))],
    counts: countsOf(reported, trialFindings.length, suppressed.length, verdicts),
  }
}

type Ran = {
  readonly check: Check
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly crash: string | null
}

function runCheck(text: CheckedText, check: Check): Ran {
  const outcome = outcomeBefore(text, check)
  if (outcome) return { check, outcome, findings: [], crash: null }
  try {
    return { check, crash: null, ...findingsOf(text, check) }
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error)
    return { check, outcome: unknown('crashed'), findings: [], crash }
  }
}

/** What can be said without running the check; null where it must run. */
function outcomeBefore(text: CheckedText, check: Check): Outcome | null {
  if (check.state === 'off') return unknown('switched-off')
  if (text.document.readability.verdict !== 'readable') return unknown('not-readable')
  const inapplicable = inapplicability(check, text.profile)
  if (inapplicable) return inapplicable
  return severityOf(check, text.profile) === 'off' ? notApplicable('other-stage') : null
}

function findingsOf(text: CheckedText, check: Check): Pick<Ran, 'outcome' | 'findings'> {
  const outcome = check.check(text)
  if (outcome.verdict !== 'fail') return { outcome, findings: [] }
  if (outcome.findings.length === 0) throw new Error(`${check.id} failed the text without a finding`)
  const severity = severityOf(check, text.profile)
  if (severity === 'off') return { outcome: notApplicable('other-stage'), findings: [] }
  const weight = { severity, isTrial: check.state === 'trial' }
  return { outcome, findings: outcome.findings.map((fault) => findingOf(text, check, fault, weight)) }
}

function verdictOf({ check, outcome, findings }: Ran): CheckVerdict {
  return {
    id: check.id,
    name: check.name,
    group: check.group,
    title: check.title,
    state: check.state,
    verdict: outcome.verdict,
    reason: 'reason' in outcome ? outcome.reason : null,
    findingCount: findings.length,
  }
}

function notCheckedOf({ check, outcome, crash }: Ran): readonly NotChecked[] {
  if (outcome.verdict !== 'unknown') return []
  const { id, name, title } = check
  const { reason } = outcome
  return [{ kind: 'check', id, name, title, reason, words: reasons[reason], detail: crash }]
}

function applySuppressions(findings: readonly Finding[], suppressions: readonly Suppression[]) {
  const byFingerprint = new Map(suppressions.map((each) => [each.fingerprint, each]))
  const suppressed = findings.flatMap((finding): SuppressedFinding[] => {
    const suppression = byFingerprint.get(finding.fingerprint)
    return suppression ? [{ ...finding, suppression }] : []
  })
  const met = new Set(suppressed.map(({ fingerprint }) => fingerprint))
  return {
    suppressed,
    open: findings.filter(({ fingerprint }) => !met.has(fingerprint)),
    unused: suppressions.filter(({ fingerprint }) => !met.has(fingerprint)),
  }
}

function countsOf(
  findings: readonly Finding[],
  trial: number,
  suppressed: number,
  checks: readonly CheckVerdict[],
): ReportCounts {
  const heavy = (severity: Severity) => findings.filter((each) => each.severity === severity).length
  const ended = (verdict: CheckVerdict['verdict']) => checks.filter((each) => each.verdict === verdict).length
  return {
    findings: { error: heavy('error'), warning: heavy('warning'), advice: heavy('advice') },
    trial,
    suppressed,
    verdicts: {
      pass: ended('pass'),
      fail: ended('fail'),
      unknown: ended('unknown'),
      notApplicable: ended('notApplicable'),
    },
  }
}
