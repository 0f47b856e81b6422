import type { IsoDate } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'

/** How much a source weighs. Own acts of the platform and official platforms outweigh lists that somebody else made. */
export type Authority = 'official' | 'own' | 'secondary'

export const authorities: Readonly<Record<Authority, Worded & { readonly weight: number }>> = {
  official: { zh: '官方来源', en: 'official source', weight: 3 },
  own: { zh: '本平台办理', en: 'act on this platform', weight: 3 },
  secondary: { zh: '转录来源', en: 'secondary source', weight: 1 },
}

/** A status as a source words it. What it is on a day is derived; see `recordStatusOn`. */
export type ClaimedStatus = 'plan' | 'coming' | 'current' | 'replaced' | 'withdrawn' | 'terminated'

/** Degree of correspondence to the standard that was adopted. @basis GB/T 1.2—2020 */
export type AdoptionDegree = 'IDT' | 'MOD' | 'NEQ'

/**
 * What one source says of one standard, in the terms of GB/T 22373. Numbers are canonical (`GB/T 1.1—2020`), days are
 * ISO dates; what is absent the source does not say.
 */
export type Claim = {
  readonly number: string
  readonly title?: string
  readonly titleEn?: string
  readonly status?: ClaimedStatus
  readonly publishedOn?: IsoDate
  readonly implementsOn?: IsoDate
  readonly withdrawnOn?: IsoDate
  /** 发布机构. */
  readonly issuer?: string
  /** 主管部门. */
  readonly department?: string
  /** 归口单位: the committee or body in charge. */
  readonly committee?: string
  /** 起草单位. */
  readonly draftedBy?: readonly string[]
  readonly ics?: readonly string[]
  readonly ccs?: readonly string[]
  /** GB/T 4754. */
  readonly sectors?: readonly string[]
  /** GB/T 2260, six digits. */
  readonly division?: string
  readonly replaces?: readonly string[]
  readonly partlyReplaces?: readonly string[]
  readonly replacedBy?: readonly string[]
  /** The standard that an amendment sheet (修改单) amends. */
  readonly amends?: string
  readonly adopts?: readonly { readonly number: string; readonly degree?: AdoptionDegree }[]
  readonly cites?: readonly { readonly number: string; readonly normative: boolean }[]
}

/** A claim with where it comes from and the day up to which that source was read. */
export type SourcedClaim = {
  readonly claim: Claim
  readonly sourceId: string
  readonly authority: Authority
  readonly asOf: IsoDate
}
