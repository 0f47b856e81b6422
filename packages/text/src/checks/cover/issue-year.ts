import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { hasBlanks, numberOnCover } from '../profile/number-level.ts'
import { onCover } from './cover-page.ts'

export const issueYear: Check = {
  id: 'C07',
  name: 'issue-year',
  group: 'cover',
  title: { zh: '编号年份与发布年份一致', en: 'year of the number and of issue agree' },
  why: {
    zh: '年份号是文件发布的年份，二者不同会引错版本。',
    en: 'The year in the number is that of issue; where they differ the wrong edition is cited.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'R' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    differs: {
      zh: '编号的年份号是{found}，发布日期在{expected}年',
      en: 'The year in the number is {found}, the date of issue lies in {expected}',
    },
  },
  check: (text) =>
    onCover(text, ({ first, rawOf }) => {
      const [number, issued] = [first('number'), first('issued-on')]
      if (!number || !issued || hasBlanks(rawOf(number))) return notApplicable('nothing-to-check')
      const year = numberOnCover(rawOf(number))?.year
      const issuedIn = /^\s*(\d{4})(?=\D+\d)/u.exec(rawOf(issued))?.[1]
      if (year === undefined || issuedIn === undefined) return notApplicable('nothing-to-check')
      if (String(year) === issuedIn) return found([])
      const data = { found: String(year), expected: issuedIn }
      return found([{ at: placeOfField(number), message: 'differs', data, evidence: [placeOfField(issued)] }])
    }),
}
