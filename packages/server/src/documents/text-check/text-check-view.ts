import type { CheckReport, Finding } from '@zhunsheng/text'
import type { ShownBlock } from './checked-file.ts'

/** The findings page of one text. `none`: it was filed before texts were checked, and nobody has asked since. */
export type TextCheckView = {
  readonly document: {
    readonly id: string
    readonly name: string
    readonly kind: string
    readonly projectId: string
    readonly projectTitle: string
  }
  readonly state: string
  readonly code: string | null
  /** Texts that are checked before this one. */
  readonly ahead: number
  readonly endedAt: string | null
  /** The rules have changed since it was checked. */
  readonly isOutdated: boolean
  readonly report: CheckReport | null
  readonly blocks: readonly ShownBlock[]
  readonly decisions: readonly FindingDecision[]
  readonly since: ChangesSince | null
  readonly mayDecide: boolean
}

export type FindingDecision = {
  readonly id: string
  readonly checkId: string
  readonly fingerprint: string
  readonly decision: string
  readonly reason: string | null
  readonly on: string
  readonly by: string | null
}

/** Against the version before. `isSameRuleSet` false: what looks new may only be found by a newer rule. */
export type ChangesSince = {
  readonly document: { readonly id: string; readonly name: string }
  readonly isSameRuleSet: boolean
  readonly newFingerprints: readonly string[]
  readonly fixed: readonly Finding[]
  readonly persistingCount: number
}
