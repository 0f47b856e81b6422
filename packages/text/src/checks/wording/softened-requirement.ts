import type { Check } from '../check.ts'
import { behind, instead, judged, type ModalWord, modalWordsOf } from './provisions.ts'

export const softenedRequirement: Check = {
  id: 'M05',
  name: 'softened-requirement',
  group: 'wording',
  title: { zh: '弱化的要求', en: 'softened requirement' },
  why: {
    zh: '“应尽量”之类的写法无从判断是否符合；这样的意思是推荐。',
    en: 'Nobody can tell whether “shall as far as possible” is met; what is meant is a recommendation.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    found: {
      zh: '“{found}”与“{softener}”连用。表示推荐用“{replacement}”；表示要求，请去掉“{softener}”并写明条件',
      en: '“{found}” goes with “{softener}”. Word a recommendation with “{replacement}”, or drop “{softener}” and state the condition',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text).flatMap((word) => {
        const softener = softenerOf(word)
        if (softener === null) return []
        const fault = instead(word, 'found', '宜')
        return [{ ...fault, data: { ...fault.data, softener } }]
      }),
    ),
}

/** Adverbs that may stand between: 应首先考虑, 应予以充分考虑. */
const SOFTENER =
  /^(?:首先|同时|综合|全面|认真|加以|予以|给予|均|都|也|还){0,2}(?<softener>尽可能|尽量|优先考虑|充分考虑|考虑|避免|慎重)(?!(?:不周|到的))/u

/** Bounds make it plain when something has been avoided. */
const BOUND = /\d|大于|小于|超过|低于|高于|多于|少于/u

function softenerOf(word: ModalWord): string | null {
  if (word.text !== '应') return null
  const softener = SOFTENER.exec(behind(word))?.groups?.['softener'] ?? null
  return softener === '避免' && BOUND.test(behind(word)) ? null : softener
}
