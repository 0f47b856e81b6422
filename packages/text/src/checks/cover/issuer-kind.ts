import { withoutGaps } from '../../document/words.ts'
import type { Check, StandardLevel } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { levelOfNumber, numberOnCover } from '../profile/number-level.ts'
import { onCover } from './cover-page.ts'

/** Who issues documents of each level; wide, since names of authorities change with every reform. */
const ISSUERS: Readonly<Record<StandardLevel, RegExp>> = {
  national: /国家|总局|委员会|部$/u,
  guidance: /国家|总局|委员会|部$/u,
  sector: /部$|局$|总局|委员会|委$|银行|办公室|署$|中国/u,
  local: /省|市|州|盟|区|县|局|厅|政府|兵团/u,
  group: /学会|协会|商会|联合会|联盟|促进会|研究会|公会|理事会|总会|同业|基金会|会$/u,
  enterprise: /公司|集团|厂$|院$|所$|中心$|社$|行$|店$|企业|学校|大学/u,
}

export const issuerKind: Check = {
  id: 'C14',
  name: 'issuer-kind',
  group: 'cover',
  title: { zh: '发布机构与级别相符', en: 'issuer fits the level' },
  why: {
    zh: '每一级标准由法定的机构发布，机构与级别不符的文件效力可疑。',
    en: 'Each level has its own issuers; a document from another is of doubtful standing.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'R' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    other: {
      zh: '发布机构“{found}”与编号“{number}”的级别不相符',
      en: 'The issuer “{found}” does not fit the level of the number “{number}”',
    },
  },
  check: (text) =>
    onCover(text, ({ first, fields, rawOf }) => {
      const number = first('number')
      const parsed = number && numberOnCover(rawOf(number))
      const level = parsed ? levelOfNumber(parsed) : null
      const issuers = fields('issuer')
      if (!number || level === null || issuers.length === 0) return notApplicable('nothing-to-check')
      const fits = issuers.some((field) => ISSUERS[level].test(withoutGaps(rawOf(field))))
      const [issuer] = issuers
      if (fits || !issuer) return found([])
      const data = { found: withoutGaps(rawOf(issuer)), number: rawOf(number) }
      return found([{ at: placeOfField(issuer), message: 'other', data, evidence: [placeOfField(number)] }])
    }),
}
