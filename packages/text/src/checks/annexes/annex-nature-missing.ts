import type { Block } from '../../document/document.ts'
import type { Check, Edition, FoundFault } from '../check.ts'
import { type AnnexEntry, annexesOf, titlePlaceOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexNatureMissing: Check = {
  id: 'N04',
  name: 'annex-nature-missing',
  group: 'annexes',
  title: { zh: '标明附录的性质', en: 'nature of an annex shown' },
  why: {
    zh: '读者据此知道附录是要遵守的还是供参考的。',
    en: 'It tells whether an annex is to be followed or only informs.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    missing: {
      zh: '附录{letter}没有标明性质，应在编号下方写出“（规范性）”或“（资料性）”',
      en: 'annex {letter} does not say whether it is normative or informative: （规范性） or （资料性） stands below its letter',
    },
    'missing-2009': {
      zh: '附录{letter}没有标明性质，应在编号下方写出“（规范性附录）”或“（资料性附录）”',
      en: 'annex {letter} does not say whether it is normative or informative: （规范性附录） or （资料性附录） stands below its letter',
    },
    earlier: {
      zh: '“{found}”是 2009 版的写法，应写为“{expected}”',
      en: '“{found}” is the form of the edition of 2009; write “{expected}”',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text)
    if (annexes.length === 0) return notApplicable('no-such-element')
    return found(annexes.flatMap((annex) => faultIn(annex, text.profile.edition)))
  },
}

const EARLIER = /[（(]\s{0,4}(?<nature>规范性|资料性)\s{0,4}附\s{0,4}录\s{0,4}[）)]/u

function faultIn({ heading, letter, nature }: AnnexEntry, edition: Edition | null): readonly FoundFault[] {
  if (nature === null) {
    const message = edition === '2009' ? 'missing-2009' : 'missing'
    return [{ at: titlePlaceOf(heading), message, data: { letter } }]
  }
  return edition === '2020' ? earlierForm(heading) : []
}

function earlierForm({ index, text }: Block): readonly FoundFault[] {
  const match = EARLIER.exec(text)
  if (!match) return []
  const at = { block: index, from: match.index, to: match.index + match[0].length }
  const expected = `（${match.groups?.['nature'] ?? ''}）`
  return [{ at, message: 'earlier', data: { found: match[0], expected }, edits: [{ at, replacement: expected }] }]
}
