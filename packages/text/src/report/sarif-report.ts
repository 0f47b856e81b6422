import type { Language } from '@zhunsheng/core'
import type { Severity } from '../checks/check.ts'
import type { CheckReport, Evidence, Finding, SuppressedFinding } from '../checks/check-report.ts'
import { notCheckedWords } from './headline.ts'
import type { SarifInvocation, SarifLevel, SarifLocation, SarifLog, SarifResult } from './sarif.ts'

export const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', advice: 'note' }

export type SarifOptions = {
  readonly language?: Language
  /** Names the file where its format has no parts; a relative reference. */
  readonly fileName?: string
}

/**
 * The report as SARIF 2.1.0. The artifact of a location is the part of the package (`word/document.xml`), or the file
 * where it has no parts. Its offsets count UTF-16 units in the words of the paragraph or cell, since nobody counts the
 * marks of an XML part; `properties` names the paragraph, the run and the offset in that run. Findings on trial are of
 * kind `review`, and what was not checked is a notification.
 */
export function sarifReport(
  report: CheckReport,
  { language = 'zh', fileName = 'document' }: SarifOptions = {},
): SarifLog {
  const rules = report.checks.map(({ id, name, title, state }) => ({
    id,
    name,
    shortDescription: { text: title[language] },
    defaultConfiguration: { enabled: state === 'on' },
  }))
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const findings: readonly (Finding | SuppressedFinding)[] = [
    ...report.findings,
    ...report.trialFindings,
    ...report.suppressedFindings,
  ]
  const run = {
    tool: { driver: { name: 'Zhunsheng', semanticVersion: report.ruleSetVersion, rules } },
    language: language === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits' as const,
    invocations: [invocation(report, language)],
    results: findings.map((each) => result(each, indexes.get(each.checkId) ?? -1, language, fileName)),
    properties: {
      profile: report.document.profile,
      number: report.document.number,
      measuredOn: report.measuredOn[language],
      offsetsCountIn: 'paragraph',
    },
  }
  return { $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] }
}

function invocation({ notChecked }: CheckReport, language: Language): SarifInvocation {
  return {
    executionSuccessful: !notChecked.some((each) => each.kind === 'check' && each.reason === 'crashed'),
    toolExecutionNotifications: notChecked.map((each) => ({
      level: each.kind === 'check' && each.reason === 'crashed' ? 'error' : 'note',
      message: { text: notCheckedWords(each, language) },
      ...(each.kind === 'check' && { associatedRule: { id: each.id } }),
    })),
  }
}

function result(
  finding: Finding | SuppressedFinding,
  ruleIndex: number,
  language: Language,
  fileName: string,
): SarifResult {
  const { checkId, trial, severity, message, evidence, fingerprint, anchor, certainty, explanation, edits } = finding
  return {
    ruleId: checkId,
    ruleIndex,
    kind: trial ? 'review' : 'fail',
    // The standard wants no level of what is not a failure.
    level: trial ? 'none' : levels[severity],
    message: { text: message[language] },
    locations: [location(finding, fileName)],
    ...(evidence.length > 0 && { relatedLocations: evidence.map((each) => location(each, fileName)) }),
    partialFingerprints: { 'zhunshengFinding/v1': fingerprint, 'zhunshengAnchor/v1': anchor },
    ...('suppression' in finding && { suppressions: [suppressionOf(finding)] }),
    properties: {
      certainty,
      conformity: explanation.conformity[language],
      toBeVerified: explanation.isToBeVerified,
      ...(edits.length > 0 && { edits }),
    },
  }
}

function location({ at, clause, source, excerpt }: Evidence, fileName: string): SarifLocation {
  const part = source?.part ?? ''
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(part === '' ? fileName : part) },
      region: { charOffset: at.from, charLength: at.to - at.from, snippet: { text: excerpt.found } },
    },
    ...(clause !== null && { logicalLocations: [{ fullyQualifiedName: clause, kind: 'element' }] }),
    properties: { block: at.block, ...(at.cell && { cell: at.cell }), ...source },
  }
}

/** A name with `#` or `?` is still a name and no fragment or query. */
const uriOf = (name: string): string =>
  encodeURI(name.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')

const suppressionOf = ({ suppression: { reason, person, day } }: SuppressedFinding) => ({
  kind: 'external' as const,
  status: 'accepted' as const,
  justification: reason,
  properties: { person, day },
})
