import type { Check } from '../check.ts'
import { judged, modalWordsOf, placeOf } from './provisions.ts'

export const recommendationInTestMethod: Check = {
  id: 'M18',
  name: 'recommendation-in-test-method',
  group: 'wording',
  title: { zh: '试验方法中的推荐', en: 'recommendation in a test method' },
  why: {
    zh: '试验步骤可做可不做，结果就不能比较。',
    en: 'Where a step of a test is left to choice, results cannot be compared.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' }],
  modality: 'may',
  appliesTo: { types: ['test-method'], notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '按试验方法检查，“{found}”作了推荐。步骤用指示表示',
      en: 'Checked as a test method, the text recommends with “{found}”. Steps are instructions',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter(
          ({ modal, sentence }) =>
            (modal === 'should' || modal === 'should-not') && sentence.passage.block.element === 'core',
        )
        .map((word) => ({ at: placeOf(word), message: 'found', data: { found: word.text } })),
    ),
}
