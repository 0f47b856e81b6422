import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { nameOf, otherStandards, serialOf } from '../facts/other-standards.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { titleOf } from '../profile/title.ts'
import { OWN } from './own-basis.ts'

export const citedThoughWithdrawn: Check = {
  id: 'L04',
  name: 'cited-though-withdrawn',
  group: 'across-documents',
  title: { zh: '现行标准引用了过时文件', en: 'outdated references in current standards' },
  why: {
    zh: '标准废止或被代替后，引用它的标准要逐一处理；注日期的引用不会自动换成新版。',
    en: 'When a standard is withdrawn or replaced, those that cite it are to be seen to; dated references do not follow.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    dated: {
      zh: '{number}已{status}，{standard}仍注日期引用它',
      en: '{number} is {statusEnglish}; {standard} still cites it with its year',
    },
    undated: {
      zh: '{number}已{status}，{standard}不注日期引用它',
      en: '{number} is {statusEnglish}; {standard} cites it without a year',
    },
  },
  check: (text) => {
    const own = text.facts.ownNumber
    if (own === null) return notApplicable('nothing-to-check')
    const others = otherStandards(text)
    if (!text.registry || others === null) return unknown('no-registry')
    const record = text.registry.find(own)
    if (record === 'unknown') return unknown('no-registry')
    const words = STATUS[record.status]
    if (!words) return notApplicable('nothing-to-check')
    const at = ownPlace(text)
    return at ? found(others.flatMap((other) => citations(text, own, other, words, at))) : unknown('no-such-element')
  },
}

type Words = { readonly status: string; readonly statusEnglish: string }

const STATUS: Readonly<Record<string, Words>> = {
  withdrawn: { status: '废止', statusEnglish: 'withdrawn' },
  replaced: { status: '被代替', statusEnglish: 'replaced' },
}

function ownPlace({ document }: CheckedText): TextPlace | null {
  const [field] = coverFields(document, 'number')
  return field ? placeOfField(field) : (titleOf(document)?.at ?? null)
}

/** An undated reference means the newest edition: it is out of date only where there is none any more. */
function citations(
  text: CheckedText,
  own: string,
  other: CheckedText,
  words: Words,
  at: TextPlace,
): readonly FoundFault[] {
  const serial = serialOf(text)
  const cited = new Set(
    other.facts.references
      .filter(({ list }) => list === 'normative-references')
      .flatMap(({ identifier }) => identifier?.canonical ?? []),
  )
  const data = { number: own, standard: nameOf(other), ...words }
  if (cited.has(own)) return [{ at, message: 'dated', data }]
  return serial !== null && cited.has(serial) && words === STATUS['withdrawn'] ? [{ at, message: 'undated', data }] : []
}
