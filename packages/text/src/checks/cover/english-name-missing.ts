import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onWholeCover } from './cover-page.ts'

export const englishNameMissing: Check = {
  id: 'C10',
  name: 'english-name-missing',
  group: 'cover',
  title: { zh: '英文译名', en: 'English name' },
  why: {
    zh: '国家标准和行业标准在封面给出英文译名，便于国际检索和采用。',
    en: 'National and sector standards show their English name, so that they are found and adopted abroad.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { levels: ['national', 'sector', 'guidance'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: { missing: { zh: '封面没有文件名称的英文译名', en: 'The cover shows no English name' } },
  check: (text) =>
    onWholeCover(text, ({ first, start, certaintyOfMissing }) => {
      if (first('title-english')) return found([])
      const title = first('title')
      return found([{ at: title ? placeOfField(title) : start, message: 'missing', certainty: certaintyOfMissing }])
    }),
}
