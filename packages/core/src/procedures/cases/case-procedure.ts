import type { Basis } from '../../law/basis.ts'
import type { BodyKind } from '../../organizations/bodies/kinds.ts'
import type { PeriodUnit } from '../../values/period.ts'
import type { Worded } from '../../worded.ts'
import type { Fields } from '../field.ts'
import type { GuardVerdict, StageEntry } from '../procedure.ts'
import type { CaseFacts } from './facts.ts'
import type { VotingRuleName } from './voting-rules.ts'

/**
 * The parts that bodies play in a case. A body may play several; who does an act is named by part, and `part:leader`
 * is whoever answers for the body (负责人).
 */
export const parts = {
  proposer: { zh: '提出单位', en: 'proposer' },
  department: { zh: '有关行政主管部门', en: 'department in charge' },
  enforcer: { zh: '实施监督管理部门', en: 'enforcing department' },
  authority: { zh: '标准化行政主管部门', en: 'standardization authority' },
  higherAuthority: { zh: '上级标准化行政主管部门', en: 'higher standardization authority' },
  committee: { zh: '技术委员会', en: 'technical committee' },
  member: { zh: '委员（专家）', en: 'member (expert)' },
  reviewAgency: { zh: '专业审评机构', en: 'review agency' },
  drafter: { zh: '起草单位', en: 'drafting organization' },
  enterprise: { zh: '企业', en: 'enterprise' },
  association: { zh: '社会团体', en: 'association' },
  public: { zh: '任何人', en: 'anybody' },
} as const satisfies Record<string, Worded>

export type Part = keyof typeof parts
export type Doer = Part | `${Exclude<Part, 'member' | 'public'>}:leader`

export type CaseStage = StageEntry & {
  /** Stage code of the international harmonized scheme that comes nearest; a derivation of ours. */
  readonly iso: string | null
  /** Phase in which a programme of work is told to the WTO (Code of Good Practice). */
  readonly wto: 'I' | 'II' | 'III' | 'IV' | 'V' | null
  /** The case ends here. */
  readonly end?: true
}

/** A condition of an act, as data plus its question. `name` is stable and says what is asked of what. */
export type CaseGuard = {
  readonly name: string
  readonly title: Worded
  readonly basis: readonly Basis[]
  /** Where a vote decides: the rule it is counted by, by the sort of body that votes (`null`: whatever body). */
  readonly rules?: readonly { readonly sort: string | null; readonly rule: VotingRuleName }[]
  check(facts: CaseFacts, today: string, procedure: CaseProcedure): GuardVerdict
}

/** What an act does beyond the case; the server knows how, by name. */
export type CaseEffect =
  | 'planRegistered'
  | 'standardPublished'
  | 'standardWithdrawn'
  | 'standardConfirmed'
  | 'standardAmended'
  | 'revisionOpened'
  | 'withdrawalOpened'
  | 'sectorCodeApproved'
  | 'sectorCodeCleared'

export type CaseAct = {
  readonly title: Worded
  /** What the button says: what happens, not "OK". */
  readonly button: Worded
  /** Stages in which the act may be done; `null` is before the case exists. */
  readonly from: readonly (string | null)[]
  /** Where it leads. `null`: the stage stays. An outcome is decided by what a choice field says. */
  readonly to: string | null | { readonly field: string; readonly stages: Readonly<Record<string, string | null>> }
  readonly by: readonly Doer[]
  readonly guards: readonly CaseGuard[]
  readonly fields: Fields
  /** Documents that the act makes or rests on, as the law page names them. */
  readonly documents?: readonly Worded[]
  readonly basis: readonly Basis[]
  /** Each performance opens a row of this name (an opinion asked for, an indicator, a ballot …). */
  readonly adds?: string
  /** The act is done on a row that another act has added. */
  readonly on?: string
  /** Done at most once (on a row: once a row), until the stage is entered again from an earlier one. */
  readonly once?: true
  /** Carries the case on from these stages: the page shows it there as its one primary action. */
  readonly main?: readonly string[]
  readonly effect?: CaseEffect
  /** Files of this act that anybody may read once another act has been done (the draft, once the enquiry is open). */
  readonly open?: { readonly fields: readonly string[]; readonly once: string }
  /** The act of an organization's own procedure; the law knows nothing of it. */
  readonly own?: true
}

/** A legal clock of a case, as data. */
export type CaseDeadline = {
  readonly title: Worded
  /** `max`: no later than; `min`: no earlier than. */
  readonly kind: 'max' | 'min'
  /** The day that starts it: that of an act, or of one of its date fields. Every row has its own clock where the act adds rows. */
  readonly from: { readonly act: string; readonly field?: string }
  /** It runs only where an earlier act says so. */
  readonly where?: { readonly act: string; readonly field: string; readonly is: readonly (string | boolean)[] }
  readonly length: number
  readonly unit: PeriodUnit
  /** Another length where a choice in an earlier act says so (urgent, adopted from an international standard …). */
  readonly unless?: {
    readonly act: string
    readonly field: string
    readonly is: string | boolean
    readonly length: number
    readonly unit: PeriodUnit
  }
  /** Acts that end it. */
  readonly until: readonly string[]
  /** An approved extension: the new last day stands in a field of the act. */
  readonly extendedBy?: {
    readonly act: string
    readonly field: string
    readonly where: { readonly field: string; readonly is: string }
  }
  readonly basis: readonly Basis[]
}

export type PartyEntry = {
  readonly kinds: readonly BodyKind[]
  readonly required: boolean
}

export type CaseProcedure = {
  readonly name: string
  readonly title: Worded
  readonly basis: readonly Basis[]
  /** It treats a standard that exists (review, amendment, withdrawal): its number is asked for when the case is opened. */
  readonly aboutStandard?: true
  /** Who keeps the case: the party whose board it stands on. */
  readonly keeper: Part
  readonly parties: Readonly<Partial<Record<Part, PartyEntry>>>
  readonly stages: Readonly<Record<string, CaseStage>>
  readonly acts: Readonly<Record<string, CaseAct>>
  readonly deadlines: Readonly<Record<string, CaseDeadline>>
  /** Prohibitions that no program can decide: shown to whoever acts, in words. */
  readonly prohibitions: readonly { readonly says: Worded; readonly basis: readonly Basis[] }[]
  /** In force from this day; what was opened before runs on under the version of its day. */
  readonly inForceFrom: string
  /** The day from which an organization's own version is in force, where this is one. */
  readonly ownFrom?: string
}

/** Keeps the literal types of a procedure while checking its shape. */
export const caseProcedure = <const P extends CaseProcedure>(entry: P): CaseProcedure => entry

/** Where an act may lead, stages only. */
export function stagesAfter(act: CaseAct): string[] {
  if (act.to === null) return []
  if (typeof act.to === 'string') return [act.to]
  return [...new Set(Object.values(act.to.stages).filter((stage) => stage !== null))]
}
