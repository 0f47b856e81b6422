import type { Check, FoundFault } from '../check.ts'
import { behind, judged, type ModalWord, modalWordsOf } from './provisions.ts'

export const emptyRequirement: Check = {
  id: 'M19',
  name: 'empty-requirement',
  group: 'wording',
  title: { zh: '没有对象或值的要求', en: 'requirement without subject or value' },
  why: {
    zh: '“应符合有关要求”没有说是哪些要求，无法证实。',
    en: '“Shall meet the relevant requirements” does not say which; it cannot be verified.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    found: {
      zh: '“应{found}”没有指明是哪些要求。请写出数值、条款号或文件编号',
      en: '“应{found}” does not say which requirements. Give the value, the clause or the number of the document',
    },
  },
  check: (text) => judged(text, modalWordsOf(text).flatMap(faultsAt)),
}

/** Nothing but vague words between the verb and its object, and nothing behind it. */
const EMPTY =
  /^(?:能够?|均|都)?(?<words>(?:符合|满足|达到|遵守|遵循)(?:国家|行业|地方|有关|相关|相应|现行|规定|标准|法律|法规|政策|技术|质量|安全|设计|使用|工艺|规范|的|和|及|与|或|、){0,8}(?:要求|规定|标准|规范|需要|需求))(?=[。；、]|，(?!且|并|具体|详见|见)|$)/u

function faultsAt(word: ModalWord): readonly FoundFault[] {
  if (word.text !== '应') return []
  const words = EMPTY.exec(behind(word))?.groups?.['words']
  if (words === undefined) return []
  const { passage } = word.sentence
  const end = word.from + behind(word).indexOf(words) + words.length + 1
  return [{ at: passage.place(word.from, end), message: 'found', data: { found: words } }]
}
