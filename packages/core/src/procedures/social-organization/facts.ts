import type { OrganizationRules } from '../../organizations/rules.ts'
import type { Calendar } from '../../values/calendar.ts'
import type { Worded } from '../../worded.ts'
import type { Stage } from './stages.ts'

/**
 * What the guards and deadlines may know of a project. The server loads it; nothing here knows a table.
 * Days are `YYYY-MM-DD` of Asia/Shanghai; `null` and an empty list mean "not recorded".
 */
export type Facts = {
  readonly stage: Stage | null
  readonly stageSince: string | null
  /** The stage at which the project was taken over (补录); what lay before is history and is not asked again. */
  readonly takenOverAt?: Stage | null
  readonly rules: OrganizationRules
  readonly calendar: Calendar
  readonly proposal: { readonly missing: readonly Worded[] }
  readonly duplicateSearchOn: string | null
  readonly assessment: { readonly on: string; readonly passed: boolean } | null
  readonly projectAnnouncedOn: string | null
  readonly participantCount: number
  readonly draft: { readonly uploadedOn: string; readonly order: number } | null
  readonly explanatoryStatement: {
    readonly uploadedOn: string
    readonly order: number
    readonly missingParts: readonly string[] | null
  } | null
  readonly enquiry: {
    readonly round: number
    readonly opensOn: string
    readonly closesOn: string
    readonly openedAtOrder: number
  } | null
  readonly comments: { readonly count: number; readonly unanswered: number }
  readonly touchesAuthorities: boolean
  readonly hearings: readonly Hearing[]
  /** Concluded examinations in the order in which they were called. */
  readonly examinations: readonly ExaminationFact[]
  readonly openExamination: OpenExamination | null
  readonly demands: { readonly count: number; readonly unanswered: number }
  readonly dossierMissing: readonly Worded[]
  readonly number: string | null
  readonly publishedOn: string | null
  readonly implementsOn: string | null
  readonly lastReviewOn: string | null
  /** The day on which the edition that replaces this one comes into force. */
  readonly replacedFrom: string | null
}

/** A department that must be heard: silence is never consent, it only runs out. */
export type Hearing = {
  readonly department: string
  readonly deliveredOn: string | null
  readonly repliedOn: string | null
}

export type ExaminationFact = { readonly kind: 'initial' | 'final'; readonly on: string; readonly passed: boolean }

/** Whether the text as it now stands has passed: an examination that sent it back undoes every one before it. */
export function hasPassed(examinations: readonly ExaminationFact[], kind: ExaminationFact['kind']): boolean {
  const sentBack = examinations.findLastIndex(({ passed }) => !passed)
  return examinations.slice(sentBack + 1).some((examination) => examination.kind === kind)
}

export type OpenExamination = {
  readonly kind: 'initial' | 'final'
  readonly mode: 'meeting' | 'letter'
  readonly invited: number
  readonly present: number
  readonly conflicts: readonly string[]
}
