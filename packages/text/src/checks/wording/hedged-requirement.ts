import type { Check } from '../check.ts'
import { instead, judged, type ModalWord, modalWordsOf, segmentOf } from './provisions.ts'

export const hedgedRequirement: Check = {
  id: 'M06',
  name: 'hedged-requirement',
  group: 'wording',
  title: { zh: '有保留的要求', en: 'hedged requirement' },
  why: {
    zh: '“一般应”没有说明何时不必遵守；这样的意思是推荐。',
    en: '“Shall as a rule” does not say when it need not be kept; what is meant is a recommendation.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    found: {
      zh: '“{hedge}”与“{found}”连用。表示推荐用“{replacement}”；表示要求，请去掉“{hedge}”并写明例外',
      en: '“{hedge}” goes with “{found}”. Word a recommendation with “{replacement}”, or drop “{hedge}” and state the exceptions',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text).flatMap((word) => {
        const hedge = hedgeOf(word)
        if (hedge === null) return []
        const fault = instead(word, 'found', word.text === '应' ? '宜' : '不宜')
        return [{ ...fault, data: { ...fault.data, hedge } }]
      }),
    ),
}

/** 一般 is an adverb only directly before the verb or with 情况下; 一般要求 and 一般工业用 are names. */
const HEDGE =
  /(?:(?<far>通常|原则上)(?!的|使用的|采用的)[^的]{0,12}|(?<near>一般)(?:情况下|条件下|来说|而言)?(?:都|均|也)?)$/u

function hedgeOf(word: ModalWord): string | null {
  if (word.text !== '应' && word.text !== '不应') return null
  const groups = HEDGE.exec(segmentOf(word).before)?.groups
  return groups?.['far'] ?? groups?.['near'] ?? null
}
