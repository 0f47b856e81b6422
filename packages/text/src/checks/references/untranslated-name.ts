import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { normativeEntriesOf } from './listed-documents.ts'

const HAN = /\p{Script=Han}/u
const LATIN_WORDS = /[A-Za-z]{2,}[\s,–—-]+[A-Za-z]{2,}/u

export const untranslatedName: Check = {
  id: 'R06',
  name: 'untranslated-name',
  group: 'references',
  title: { zh: '外文文件没有中文译名', en: 'foreign name not translated' },
  why: {
    zh: '只有外文名称，多数读者不知道引用的是什么文件。',
    en: 'With a foreign name alone most readers cannot tell what is cited.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    untranslated: {
      zh: '“{found}”只有外文名称，应先写中文译名，原名放在其后的括号中',
      en: '“{found}” has a foreign name only: the Chinese translation comes first, the original in brackets behind it',
    },
  },
  check: (text) => {
    const named = normativeEntriesOf(text).filter(({ title }) => LATIN_WORDS.test(title))
    if (named.length === 0) return notApplicable('nothing-to-check')
    return found(
      named
        .filter(({ title }) => !HAN.test(title))
        .map(({ passage, title }) => {
          const from = passage.text.lastIndexOf(title)
          return { at: passage.place(from, from + title.length), message: 'untranslated', data: { found: title } }
        }),
    )
  },
}
