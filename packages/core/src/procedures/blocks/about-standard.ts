import { notInFuture } from '../cases/guards/index.ts'
import { date, file, text } from '../field.ts'
import { act, basis, derived } from './shared.ts'

/** The standard a case is about. The register knows it by the field `revises`, in every procedure. */
export const aboutStandard = {
  revises: text('标准编号', 'Number of the standard', { pattern: 'standardNumber', lengthMax: 60 }),
} as const

/** The levels at which a standard in force is reviewed or withdrawn. */
export const levels = {
  national: { zh: '推荐性国家标准', en: 'voluntary national standard' },
  mandatory: { zh: '强制性国家标准', en: 'mandatory national standard' },
  sector: { zh: '行业标准', en: 'sector standard' },
  local: { zh: '地方标准', en: 'local standard' },
} as const

/** The bodies that keep, and those that decide, what becomes of a standard in force. */
export const keepers = {
  kinds: ['committee', 'subcommittee', 'department', 'association', 'provincialAuthority', 'prefecturalAuthority'],
  required: true,
} as const
export const deciders = {
  kinds: ['nationalAuthority', 'department', 'provincialAuthority', 'prefecturalAuthority'],
  required: true,
} as const

/** 公告: the decision is announced. */
export const announced = {
  on: date('公告日期', 'Announced on'),
  announcement: text('公告号', 'Announcement', { lengthMax: 60 }),
  document: file('公告', 'Announcement', { required: false }),
} as const

/** The cover of a standard that stays in force shows when it was reviewed, and with which outcome. */
export const coverMarked = act({
  title: { zh: '在公开文本封皮标示复审时间和结论', en: 'Mark the cover with day and outcome of the review' },
  button: { zh: '登记标示', en: 'Enter it' },
  from: ['confirmed'],
  to: null,
  by: ['authority', 'committee'],
  guards: [notInFuture('on', [derived])],
  fields: {
    on: date('标示日期', 'Marked on'),
    link: text('平台网址', 'Address', { pattern: 'url', required: false, lengthMax: 500 }),
  },
  basis: [basis('MSM', '44', 'V2')],
  once: true,
})
