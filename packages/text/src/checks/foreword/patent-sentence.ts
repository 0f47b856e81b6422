import type { Block } from '../../document/document.ts'
import type { Check, Edition, FoundFault, Outcome } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { departureFrom } from './fixed-sentence.ts'
import { forewordItems, itemsOf, placeOfForeword } from './foreword-items.ts'

export const patentSentence: Check = {
  id: 'F07',
  name: 'patent-sentence',
  group: 'foreword',
  title: { zh: '前言的专利说明', en: 'patent sentence of the foreword' },
  why: {
    zh: '没有识别出专利时，专利说明是固定的两句话，改动一字意思可能就变了。',
    en: 'Where no patent is known the statement is two fixed sentences; any other word may change what they mean.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.3 e)', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '附录 D.2', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 5, reviewed: 5, right: 5 },
  messages: {
    absent: { zh: '前言没有专利说明', en: 'The foreword has no statement on patents' },
    differs: {
      zh: '专利说明的写法有出入，固定写法为“{expected}”',
      en: 'The statement on patents departs from the fixed words “{expected}”',
    },
  },
  implies: ['U06'],
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null || forewordItems(text).length === 0) return notApplicable('no-such-element')
    const [item] = itemsOf(text, 'patent')
    if (item) return judge(text, item.head)
    return isSaidInIntroduction(text) ? { verdict: 'pass' } : found([{ at: place, message: 'absent' }])
  },
}

const FIXED: Readonly<Record<Edition, string>> = {
  '2020': '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。',
  '2009': '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。',
}

/** Where each line may be a block of its own a sentence can be cut in two. */
const LINES: readonly CheckedText['document']['format'][] = ['pdf', 'text']

const SENTENCES = /请注意[^。]{0,80}专利[^。]{0,20}。?(?:[^。]{0,80}专利[^。]{0,20}。?)?/u

/** Where patents are known the foreword or the introduction names them in other words, which a person has to read. */
function judge({ document, profile: { edition } }: CheckedText, block: Block): Outcome {
  const match = SENTENCES.exec(block.text)
  if (!match) return unknown('needs-a-person')
  const [words] = match
  if (!words.endsWith('。') && LINES.includes(document.format)) return unknown('reader-gap')
  const departures = (edition === null ? (['2020', '2009'] as const) : [edition]).map((each) =>
    faultIn(block, match.index, words, FIXED[each]),
  )
  const [first] = departures
  if (!first || departures.includes(null)) return { verdict: 'pass' }
  return edition === null ? unknown('edition-unknown') : found([first])
}

function faultIn({ index }: Block, from: number, words: string, expected: string): FoundFault | null {
  const departure = departureFrom(expected, words)
  if (!departure) return null
  const edit = { at: { block: index, from, to: from + words.trimEnd().length }, replacement: expected }
  const at = { block: index, from: from + departure.from, to: from + departure.to }
  return { at, message: 'differs', data: { expected }, edits: [edit] }
}

const isSaidInIntroduction = ({ facts }: CheckedText): boolean =>
  facts.blocksOf('introduction').some(({ text }) => text.includes('专利'))
