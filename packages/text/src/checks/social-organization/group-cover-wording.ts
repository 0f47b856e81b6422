import type { Check, FoundFault } from '../check.ts'
import { found, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { groupProvisions } from './provisions-basis.ts'

const OTHER_LEVEL = /国家标准|行业标准|地方标准|企业标准/u
/** Bodies of a society that are no legal person and issue nothing in their own name. */
const BRANCH = /(?:分会|专业委员会|工作委员会|标准化(?:技术)?委员会|秘书处|联络处|办事处|编辑部|代表处)$/u

export const groupCoverWording: Check = {
  id: 'U03',
  name: 'group-cover-wording',
  group: 'social-organization',
  title: { zh: '团体标准的封面字样', en: 'cover wording of a group standard' },
  why: {
    zh: '封面要让人一眼看出这是团体标准、由哪个团体发布，不被误认为国家标准。',
    en: 'The cover must show at a glance that this is a group standard, and whose, and not a national one.',
  },
  basis: [groupProvisions('第十七条'), { document: 'GB/T 20004', clause: 'GB/T 20004.1', confidence: 'R' }],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    wording: {
      zh: '按团体标准检查，封面却写着“{found}”；团体标准写“团体标准”',
      en: 'checked as a group standard; the cover says “{found}” instead of “团体标准”',
    },
    branch: {
      zh: '发布机构写为“{found}”，团体标准写社会团体的全称',
      en: 'the issuer is given as “{found}”; it is to be the full name of the social organization',
    },
  },
  implies: ['C03'],
  check: ({ document }) => {
    const levels = coverFields(document, 'level')
    const issuers = coverFields(document, 'issuer')
    if (levels.length === 0 && issuers.length === 0) return unknown('no-such-element')
    const fault =
      (message: string) =>
      (field: (typeof levels)[number]): FoundFault => ({
        at: placeOfField(field),
        message,
        data: { found: field.value },
      })
    const wrong = levels.filter(({ value }) => OTHER_LEVEL.test(value) && !/团体标准/u.test(value))
    const branches = issuers.filter(({ value }) => BRANCH.test(value.replace(/\s*发\s*布\s*$/u, '').trim()))
    return found([...wrong.map(fault('wording')), ...branches.map(fault('branch'))])
  },
}
