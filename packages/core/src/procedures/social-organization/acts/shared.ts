import type { Basis } from '../../../law/basis.ts'
import { type Fields, longText, text } from '../../field.ts'
import type { Act } from '../../procedure.ts'
import type { GuardName } from '../guards.ts'
import type { Stage } from '../stages.ts'

/** Keeps the literal types of an act's fields while checking its shape. */
export const act = <const F extends Fields, const A extends Omit<Act<Stage, GuardName>, 'fields'>>(
  entry: A & { readonly fields: F },
) => entry

/** The provisions that most acts rest on. GSP articles were read in secondary texts only, hence V2. */
export const provisions14: Basis = { source: 'GSP', article: '14', confidence: 'V2' }
export const ownRule: Basis = { source: 'ORG', article: '', confidence: 'H' }

export const running: readonly Stage[] = [
  'proposal',
  'drafting',
  'enquiry',
  'disposition',
  'examination',
  'approval',
  'publication',
]
export const afterApprovalOfProject: readonly Stage[] = [
  'drafting',
  'enquiry',
  'disposition',
  'examination',
  'approval',
  'publication',
  'implementation',
  'review',
]
export const inForce: readonly Stage[] = ['implementation', 'review']

/** Where the standard stands in the two classifications: the national platform asks for it, the law does not. */
export const classification = {
  ics: text('ICS 分类号', 'ICS code', { pattern: 'ics', lengthMax: 60, required: false }),
  ccs: text('CCS 分类号', 'CCS code', { pattern: 'ccs', lengthMax: 60, required: false }),
} as const

export const interestCategories = {
  producer: { zh: '生产者', en: 'producer' },
  user: { zh: '使用者（经营者）', en: 'user (trader)' },
  consumer: { zh: '消费者', en: 'consumer' },
  research: { zh: '教育科研', en: 'education and research' },
  testing: { zh: '检测认证', en: 'testing and certification' },
  government: { zh: '政府部门', en: 'government' },
  other: { zh: '其他', en: 'other' },
} as const

/** Whoever changes what was done already says why; without it, two people at once would overwrite each other unseen. */
export const change = {
  change: longText('更改理由（已办理过的必填）', 'Reason for the change (compulsory when it was done before)', {
    required: false,
  }),
} as const

export const channels = {
  letter: { zh: '信函', en: 'letter' },
  phone: { zh: '电话', en: 'phone' },
  wechat: { zh: '微信', en: 'WeChat' },
  mail: { zh: '邮件', en: 'e-mail' },
  meeting: { zh: '会上', en: 'in a meeting' },
} as const
