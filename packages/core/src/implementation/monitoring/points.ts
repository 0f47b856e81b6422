import type { Basis } from '../../law/basis.ts'
import type { IsoDate } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'

/**
 * What a body of the network does for it. One body may be several at once: the network is one, and asks for capability,
 * field and place alike.
 *
 * @basis SGO 五, 九, 十二
 */
export const pointKinds = {
  monitoring: { zh: '标准实施监测点', en: 'Monitoring point' },
  statistics: { zh: '强制性标准实施情况统计分析点', en: 'Statistics point for mandatory standards' },
  verification: { zh: '国家标准验证点', en: 'Verification point' },
} as const satisfies Record<string, Worded>

export type PointKind = keyof typeof pointKinds

export const pointKindBasis: Readonly<Record<PointKind, Basis>> = {
  monitoring: { source: 'SGO', article: '九', confidence: 'V' },
  statistics: { source: 'SGO', article: '五', confidence: 'V' },
  verification: { source: 'SGO', article: '十二', confidence: 'V' },
}

export const pointStates = {
  coming: { zh: '尚未入网', en: 'Not in the network yet' },
  in: { zh: '在网', en: 'In the network' },
  suspended: { zh: '暂停', en: 'Suspended' },
  left: { zh: '已退出', en: 'Left' },
} as const satisfies Record<string, Worded>

export type PointState = keyof typeof pointStates

/** The days of a point; `suspendedOn` is null while it is not suspended, `leftOn` is the first day out of the network. */
export type PointDays = {
  readonly fromOn: IsoDate
  readonly suspendedOn: IsoDate | null
  readonly leftOn: IsoDate | null
}

export function pointStateOn({ fromOn, suspendedOn, leftOn }: PointDays, day: IsoDate): PointState {
  if (day < fromOn) return 'coming'
  if (leftOn !== null && day >= leftOn) return 'left'
  return suspendedOn !== null && day >= suspendedOn ? 'suspended' : 'in'
}

export const qualificationStandings = {
  qualified: { zh: '资质有效', en: 'Qualification valid' },
  notYet: { zh: '资质尚未生效', en: 'Qualification not valid yet' },
  expired: { zh: '资质已过期', en: 'Qualification expired' },
  unknown: { zh: '资质不详', en: 'Qualification not known' },
} as const satisfies Record<string, Worded>

export type QualificationStanding = keyof typeof qualificationStandings

/** Whose test counts: the name of the qualification, its scope, and the days on which it is valid, both included. */
export type Qualification = {
  readonly qualification: string | null
  readonly qualifiedFrom: IsoDate | null
  readonly qualifiedTo: IsoDate | null
}

/** Whether a body is qualified on a day. What is not on record is unknown, never expired and never valid. */
export function qualificationOn(
  { qualification, qualifiedFrom, qualifiedTo }: Qualification,
  day: IsoDate,
): QualificationStanding {
  if (qualification === null) return 'unknown'
  if (qualifiedTo !== null && day > qualifiedTo) return 'expired'
  if (qualifiedFrom !== null && day < qualifiedFrom) return 'notYet'
  return qualifiedFrom === null || qualifiedTo === null ? 'unknown' : 'qualified'
}
