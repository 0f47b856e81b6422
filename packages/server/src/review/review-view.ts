import type { DueStanding, PlanCompletion, ReviewConclusion, ReviewReason } from '@zhunsheng/core'

export type ReviewItemState = 'proposed' | 'leftOut' | 'started' | 'concluded'

export type ReviewItemRow = {
  readonly id: string
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly nature: string | null
  readonly standardId: string | null
  readonly reasons: readonly ReviewReason[]
  readonly addedByHand: boolean
  readonly note: string | null
  readonly state: ReviewItemState
  readonly dueOn: string | null
  readonly owner: string | null
  readonly conclusion: ReviewConclusion | null
  readonly concludedOn: string | null
}

/** A plan of a year with how far it was carried out; `id` is null where none was made yet. */
export type ReviewPlanView = {
  readonly organizationId: string
  readonly organizationName: string
  readonly year: number
  readonly id: string | null
  readonly state: 'none' | 'draft' | 'decided'
  readonly proposedOn: string | null
  readonly decidedOn: string | null
  readonly documentNumber: string | null
  readonly completion: PlanCompletion
  /** Years for which there is a plan, the latest first. */
  readonly years: readonly number[]
}

export type ReviewOpinionView = {
  readonly accountId: string
  readonly name: string
  readonly conclusion: ReviewConclusion | null
  readonly reason: string | null
  readonly givenOn: string | null
}

export type ReviewItemView = ReviewItemRow & {
  readonly planId: string
  readonly organizationId: string
  readonly organizationName: string
  readonly year: number
  readonly planDecidedOn: string | null
  readonly projectId: string | null
  readonly startedOn: string | null
  readonly opinionsCloseOn: string | null
  readonly opinions: readonly ReviewOpinionView[]
  readonly enquiryFrom: string | null
  readonly enquiryUntil: string | null
  readonly enforcingDepartment: string | null
  readonly enforcingDepartmentAskedOn: string | null
  readonly conclusionReason: string | null
  readonly criteria: readonly string[]
  readonly documentNumber: string | null
  readonly feedbackIds: readonly string[]
  readonly linkedProjectId: string | null
  readonly linkedCaseId: string | null
}

/** A standard that a body is in charge of, by when it is to be reviewed. */
export type ReviewDueRow = {
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly standing: DueStanding
  readonly from: string | null
  readonly due: string | null
  readonly months: number | null
  /** By when the implementation is to be evaluated, where the law asks for it before the review. */
  readonly evaluateBy: string | null
  readonly lastReviewOn: string | null
  readonly period: string | null
  /** The item of a plan that is not concluded yet, where there is one. */
  readonly itemId: string | null
}

/** How a body carries out its plan of a year. Counts are of decided plans alone. */
export type ReviewConduct = {
  readonly organizationId: string
  readonly name: string
  readonly kind: string
  readonly state: 'none' | 'draft' | 'decided'
  readonly decidedOn: string | null
  readonly planned: number
  readonly concluded: number
  readonly overdue: number
}

/** What waits for somebody: an opinion to give, or a review to carry on. */
export type MyReview = {
  readonly itemId: string
  readonly number: string
  readonly title: string | null
  readonly what: 'opinion' | 'owner'
  readonly due: string | null
}

/** One way from a clause back to what caused it. No receipts: whoever holds one may rate the answer. */
export type ClauseOrigin = {
  readonly itemId: string
  readonly reviewedNumber: string
  readonly conclusion: ReviewConclusion | null
  readonly concludedOn: string | null
  readonly projectId: string | null
  readonly feedback: readonly {
    readonly id: string
    readonly clause: string | null
    readonly receivedOn: string
    readonly answeredOn: string | null
  }[]
}
