import type { Check } from '../check.ts'
import { instead, judged, modalWordsOf } from './provisions.ts'

export const oughtForShall: Check = {
  id: 'M03',
  name: 'ought-for-shall',
  group: 'wording',
  title: { zh: '应该、应当', en: 'variants of “shall”' },
  why: {
    zh: '要求统一用“应”表示；换一种说法会让人以为强度不同。',
    en: 'A requirement is worded with “应” throughout; another word looks like another strength.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 14, reviewed: 14, right: 14 },
  messages: {
    found: {
      zh: '“{found}”用“{replacement}”表示；“应该”只在语句有需要时才作等效表述',
      en: '“{found}” is worded as “{replacement}”; “应该” is an equivalent only where the sentence needs it',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter(({ modal }) => modal === 'ought')
        .map((word) => instead(word, 'found', word.text.startsWith('不') ? '不应' : '应')),
    ),
}
