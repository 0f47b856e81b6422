import type { Check, FoundFault } from '../check.ts'
import { behind, judged, type ModalWord, modalWordsOf, segmentOf } from './provisions.ts'

export const conditionalForm: Check = {
  id: 'M20',
  name: 'conditional-form',
  group: 'wording',
  title: { zh: '条件的写法', en: 'conditional form' },
  why: {
    zh: '“必要时应”没有说何时必要；条件写在前面，读者先知道这条是否适用。',
    en: '“Shall if necessary” does not say when; a condition stated first tells whether the provision applies.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.2', confidence: 'V' }],
  modality: 'may',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    vague: {
      zh: '“{condition}”没有说明何时，要求无从判断。请写明条件，或改用“宜”“可”',
      en: '“{condition}” does not say when, so that the requirement cannot be judged. State the condition, or recommend or permit',
    },
    behind: {
      zh: '条件“{condition}……”在要求之后，宜写在前面',
      en: 'The condition “{condition}…” stands behind the requirement; it is better put first',
    },
  },
  check: (text) => judged(text, modalWordsOf(text).flatMap(faultsAt)),
}

const VAGUE = /(?<condition>如有必要|如果有必要|必要时|如果需要|如需要|如有需要|需要时|适当时|可行时)[，,]?$/u
const BEHIND = /^[^。；]{1,80}?[，,](?<condition>如果|假如|若(?!干))/u

function faultsAt(word: ModalWord): readonly FoundFault[] {
  if (word.text !== '应' && word.text !== '不应') return []
  const { passage, from: start } = word.sentence
  const head = passage.text.slice(start, word.from)
  const vague = VAGUE.exec(head)?.groups?.['condition'] ?? VAGUE.exec(segmentOf(word).before)?.groups?.['condition']
  if (vague !== undefined) {
    const from = start + head.lastIndexOf(vague)
    return [{ at: passage.place(from, from + vague.length), message: 'vague', data: { condition: vague } }]
  }
  if (/如果|假如|若(?!干)|当/u.test(head)) return []
  const match = BEHIND.exec(behind(word))
  const condition = match?.groups?.['condition']
  if (!match || condition === undefined || /应|宜|可/u.test(behind(word).slice(match[0].length))) return []
  const to = word.to + match[0].length
  return [{ at: passage.place(to - condition.length, to), message: 'behind', data: { condition } }]
}
