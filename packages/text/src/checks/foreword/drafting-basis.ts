import type { Block } from '../../document/document.ts'
import type { Check, Edition, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { departureFrom } from './fixed-sentence.ts'
import { forewordItems, itemsOf, placeOfForeword } from './foreword-items.ts'

export const draftingBasis: Check = {
  id: 'F01',
  name: 'drafting-basis',
  group: 'foreword',
  title: { zh: '前言的起草依据', en: 'drafting basis in the foreword' },
  why: {
    zh: '起草依据是固定的一句话，读者和程序都靠它知道按哪一版起草。',
    en: 'The drafting basis is a fixed sentence by which readers and programs tell the edition followed.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 a)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 12, reviewed: 12, right: 12 },
  messages: {
    absent: { zh: '前言没有写明起草所依据的标准', en: 'The foreword does not say which standard it was drafted by' },
    differs: {
      zh: '起草依据的写法有出入，固定写法为“{expected}”',
      en: 'The drafting basis departs from the fixed sentence “{expected}”',
    },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null) return notApplicable('no-such-element')
    const [item] = itemsOf(text, 'basis')
    if (!item) return found(forewordItems(text).length === 0 ? [] : [{ at: place, message: 'absent' }])
    if (text.profile.edition === null) return unknown('edition-unknown')
    return found(faultsIn(item.head, text.profile.edition))
  },
}

const FIXED: Readonly<Record<Edition, string>> = {
  '2020': '本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。',
  '2009': '本标准按照GB/T 1.1—2009给出的规则起草。',
}

/** Names a document may give itself in the edition of 2009. */
const SELF_2009 = /^\s*本(?:标准|部分|指导性技术文件)/u

const SENTENCE = /[^。\n]{0,200}1\.1[^。\n]{0,200}。?/u

/** Other rules of drafting may be named beside GB/T 1.1. */
const WITH_OTHERS =
  /^本(?:文件|标准|部分|指导性技术文件)按照GB\/T1\.1-(?:2009|2020《[^》]+》)(?:、|和|以及|及).+起草。$/u

function faultsIn(block: Block, edition: Edition): readonly FoundFault[] {
  const match = SENTENCE.exec(block.text)
  if (!match) return []
  const lead = match[0].length - match[0].trimStart().length
  const [from, sentence] = [match.index + lead, match[0].trim()]
  const self = edition === '2009' ? SELF_2009.exec(sentence)?.[0] : undefined
  const expected = self ? FIXED['2009'].replace('本标准', self) : FIXED[edition]
  const departure = departureFrom(expected, sentence)
  if (!departure || WITH_OTHERS.test(sentence.replaceAll(/\s/gu, '').replaceAll(/[—–－]/gu, '-'))) return []
  const edit = { at: { block: block.index, from, to: from + sentence.length }, replacement: expected }
  const at = { block: block.index, from: from + departure.from, to: from + departure.to }
  return [{ at, message: 'differs', data: { expected }, edits: [edit] }]
}
