import { type Basis, isToBeVerified } from '../law/basis.ts'
import { addDays, daysBetween, type IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'

/** How long the public is asked before a standard is withdrawn, and whether the body that enforces it is asked in writing. */
export type WithdrawalEnquiry = {
  readonly name: string
  readonly title: Worded
  /** Calendar days at least; null where no source gives a number. */
  readonly daysMin: number | null
  readonly asksEnforcer: boolean
  readonly basis: readonly [Basis, ...Basis[]]
  readonly toBeVerified: boolean
}

const DAYS_NATIONAL = 60
const DAYS_MANDATORY = 30

const mandatory: WithdrawalEnquiry = describe({
  name: 'mandatory',
  title: { zh: '强制性国家标准', en: 'mandatory national standards' },
  daysMin: DAYS_MANDATORY,
  asksEnforcer: true,
  basis: [{ source: 'MSM', article: '46', confidence: 'R' }],
})

const national: WithdrawalEnquiry = describe({
  name: 'national',
  title: { zh: '推荐性国家标准', en: 'voluntary national standards' },
  daysMin: DAYS_NATIONAL,
  asksEnforcer: false,
  basis: [{ source: 'NSM', article: '43', confidence: 'R' }],
})

/** No source gives a number of days for the other levels: what is shown is that the body asked, not for how long. */
const others: WithdrawalEnquiry = describe({
  name: 'others',
  title: { zh: '其他标准', en: 'other standards' },
  daysMin: null,
  asksEnforcer: false,
  basis: [{ source: 'SL', article: '30', confidence: 'V' }],
})

function describe(enquiry: Omit<WithdrawalEnquiry, 'toBeVerified'>): WithdrawalEnquiry {
  return { ...enquiry, toBeVerified: enquiry.basis.some(isToBeVerified) }
}

/** @basis NSM 43, MSM 46 (both 待核) */
export function withdrawalEnquiryOf({
  level,
  nature,
}: {
  level: string | null
  nature: string | null
}): WithdrawalEnquiry {
  if (level !== 'national') return others
  return nature === 'mandatory' ? mandatory : national
}

/** Whether a withdrawal needs an enquiry before it: group and enterprise standards are their own body's affair. */
export const needsWithdrawalEnquiry = ({ level }: { level: string | null }): boolean =>
  level === 'national' || level === 'sector' || level === 'local'

/** The earliest last day of an enquiry that begins on a day; the day it begins is not counted. */
export const earliestEnquiryEnd = ({ daysMin }: WithdrawalEnquiry, from: IsoDate): IsoDate | null =>
  daysMin === null ? null : addDays(from, daysMin)

export const isEnquiryTooShort = (enquiry: WithdrawalEnquiry, from: IsoDate, until: IsoDate): boolean =>
  enquiry.daysMin !== null && daysBetween(from, until) < enquiry.daysMin
