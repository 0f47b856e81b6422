import { identifiersIn } from '../../lexer/identifiers.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { found, unknown } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { type CoverPage, onWholeCover } from './cover-page.ts'

export const replacedDocuments: Check = {
  id: 'C08',
  name: 'replaced-documents',
  group: 'cover',
  title: { zh: '代替信息与前言一致', en: 'replaced documents agree with the foreword' },
  why: {
    zh: '封面与前言说的被代替文件不同，读者无从知道哪些文件作废。',
    en: 'Where cover and foreword name different documents, nobody knows which are replaced.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.3 c)', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    coverLacks: {
      zh: '前言说代替 {numbers}，封面的代替信息中没有',
      en: 'The foreword says that {numbers} is replaced; the cover does not',
    },
    forewordLacks: {
      zh: '封面说代替 {numbers}，前言中没有说明',
      en: 'The cover says that {numbers} is replaced; the foreword does not',
    },
    lines: {
      zh: '封面的代替信息超过一行，代替的文件较多时在前言中列全',
      en: 'The replaced documents take more than one line of the cover; the foreword is the place to list many',
    },
  },
  check: (text) =>
    onWholeCover(text, (page) => {
      if (text.facts.blocksOf('foreword').length === 0) return unknown('no-such-element')
      const told = replacedInForeword(text)
      const shown = shownOnCover(page)
      const [first, second] = page.fields('replaces')
      return found([
        ...differences(told, shown, first ? placeOfField(first) : numberPlace(page), 'coverLacks').filter(
          () => !shown.isShortened,
        ),
        ...(first ? differences(shown, told, placeOfField(first), 'forewordLacks') : []),
        ...(second ? [{ at: placeOfField(second), message: 'lines' }] : []),
      ])
    }),
}

type Named = {
  readonly numbers: readonly string[]
  readonly places: readonly TextPlace[]
  readonly isShortened: boolean
}

const SUBJECT = /^[\s\u3000]*(?:[a-z][)）]\s*)?本\p{Script=Han}{1,8}?(?:部分)?代替/u
/** Where the sentence goes on to compare, and names the same documents again. */
const COMPARISON = /[，,；;]\s*(?:本\p{Script=Han}{1,4})?与|相比/u

function replacedInForeword({ facts }: CheckedText): Named {
  const sentences = sentencesIn(facts, 'foreword').filter(({ text }) => SUBJECT.test(text))
  const named = sentences.flatMap(({ passage, from, to, text }) => {
    const start = from + text.indexOf('代替')
    const compared = COMPARISON.exec(text)
    const end = compared ? from + compared.index : to
    return identifiersIn(passage.text)
      .filter((each) => each.from >= start && each.to <= end && each.number !== null)
      .map((each) => ({ numbers: each.canonical, place: passage.place(each.from, each.to) }))
  })
  return {
    numbers: named.flatMap(({ numbers }) => numbers),
    places: named.map(({ place }) => place),
    isShortened: false,
  }
}

function shownOnCover({ fields, rawOf }: CoverPage): Named {
  const shown = fields('replaces')
  const numbers = shown.flatMap((field) => identifiersIn(rawOf(field)).flatMap(({ canonical }) => canonical))
  return { numbers, places: shown.map(placeOfField), isShortened: shown.some((field) => /等\s*$/u.test(rawOf(field))) }
}

function differences(all: Named, known: Named, at: TextPlace, message: string): readonly FoundFault[] {
  const missing = all.numbers.filter((number) => !known.numbers.includes(number))
  if (missing.length === 0) return []
  return [{ at, message, data: { numbers: missing.join('、') }, evidence: all.places }]
}

function numberPlace({ first, start }: CoverPage): TextPlace {
  const number = first('number')
  return number ? placeOfField(number) : start
}
