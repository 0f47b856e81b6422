import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { levelOfNumber, numberOnCover } from '../profile/number-level.ts'
import { onCover } from './cover-page.ts'

export const partOfPart: Check = {
  id: 'C20',
  name: 'part-of-part',
  group: 'cover',
  title: { zh: '部分不再分部分', en: 'parts not split again' },
  why: {
    zh: '部分之下再分部分，编号就不再与名称一一对应。',
    en: 'Once a part is split into parts, numbers and names no longer correspond.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'metrology', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    split: {
      zh: '编号“{found}”在部分之下又分了部分；部分不再细分，请改编号',
      en: 'The number “{found}” splits a part into parts, which is not done; change the number',
    },
  },
  check: (text) =>
    onCover(text, ({ first, rawOf }) => {
      const field = first('number')
      const number = field && numberOnCover(rawOf(field))
      if (!field || !number || levelOfNumber(number) === null) return notApplicable('nothing-to-check')
      const isSplit = number.part?.includes('.') === true
      return found(isSplit ? [{ at: placeOfField(field), message: 'split', data: { found: rawOf(field) } }] : [])
    }),
}
