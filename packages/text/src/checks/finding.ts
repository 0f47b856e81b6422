import { fill, type WordData, type Worded } from '@zhunsheng/core'
import { anchorOf, titlePathOf } from './anchor.ts'
import { isToBeVerified, wordCheckBasis, wordConformity } from './basis-words.ts'
import type { Check, FoundFault, Severity, TextPlace } from './check.ts'
import type { Evidence, Finding } from './check-report.ts'
import type { CheckedText } from './checked-text.ts'
import { digestOf } from './fingerprint.ts'
import { RULE_SET_VERSION } from './rule-set-version.ts'
import { assertPlace, excerptAt, sourceAt } from './text-place.ts'

export type Weight = { readonly severity: Severity; readonly isTrial: boolean }

/**
 * Tells a fault that a check found with all that a reader of the report needs. Throws where the check names a place or a
 * message that does not exist. Findings with one fingerprint are told apart later, by `numberTwins`.
 */
export function findingOf(text: CheckedText, check: Check, fault: FoundFault, weight: Weight): Finding {
  const { document, profile } = text
  for (const { at } of [fault, ...(fault.edits ?? [])]) assertPlace(document, at)
  const { evidence, ...place } = placeOf(text, fault)
  const titles = titlePathOf(document, fault.at.block)
  const words = anchorOf(document, fault.at)
  const block = document.blocks[fault.at.block]
  const certainty = fault.certainty ?? 'certain'
  return {
    checkId: check.id,
    name: check.name,
    ruleSetVersion: RULE_SET_VERSION,
    severity: weight.severity,
    trial: weight.isTrial || certainty === 'guessed',
    certainty,
    ...place,
    titles,
    element: block?.element ?? 'unknown',
    evidence,
    message: messageOf(check, fault),
    explanation: {
      why: check.why,
      conformity: wordConformity(check, profile),
      basis: check.basis.map(wordCheckBasis),
      isToBeVerified: isToBeVerified(check),
    },
    fix: check.fix,
    edits: fault.edits ?? [],
    fingerprint: `${check.id}-${digestOf([block?.element ?? '', ...titles, fault.message, words].join('\n'))}`,
    anchor: `${check.id}-${digestOf([fault.message, words].join('\n'))}`,
  }
}

function placeOf(text: CheckedText, fault: FoundFault): Evidence & { readonly evidence: readonly Evidence[] } {
  return {
    ...evidenceAt(text, fault.at),
    evidence: (fault.evidence ?? []).map((at) => {
      assertPlace(text.document, at)
      return evidenceAt(text, at)
    }),
  }
}

const evidenceAt = ({ document }: CheckedText, at: TextPlace): Evidence => ({
  at,
  clause: document.blocks[at.block]?.clause ?? null,
  source: sourceAt(document, at),
  excerpt: excerptAt(document, at),
})

/** The words of the fault; where nobody has compared the basis with its source, they say so themselves. */
function messageOf(check: Check, { message, data = {} }: FoundFault): Worded {
  const worded = check.messages[message]
  if (!worded) throw new Error(`${check.id} has no message ${message}`)
  const suffix = isToBeVerified(check) ? { zh: '（依据待核）', en: ' (basis to be verified)' } : { zh: '', en: '' }
  return { zh: sayOne(worded, data, 'zh') + suffix.zh, en: sayOne(worded, data, 'en') + suffix.en }
}

const sayOne = (worded: Worded, data: WordData, language: 'zh' | 'en'): string => fill(worded[language], data, language)

/** In the order of the text, whatever the order in which the checks ran. */
export const byPlace = (one: Finding, other: Finding): number =>
  one.at.block - other.at.block ||
  (one.at.cell?.row ?? -1) - (other.at.cell?.row ?? -1) ||
  (one.at.cell?.cell ?? -1) - (other.at.cell?.cell ?? -1) ||
  one.at.from - other.at.from ||
  one.at.to - other.at.to ||
  compareTexts(one.checkId, other.checkId) ||
  compareTexts(one.message.zh, other.message.zh)

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Gives the second, third … finding of one fingerprint an ordinal. Takes and returns the order of the text. */
export function numberTwins(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, ordinal)
    return ordinal === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${ordinal}` }
  })
}
