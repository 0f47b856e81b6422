import type {
  answerFields,
  askInterpretationFields,
  clauseOriginFields,
  DueStanding,
  FileValue,
  NoticeDay,
  Reminder,
  reviewForms,
  routeFields,
  takeInHandFields,
  transferFields,
  UndoableAct,
  Values,
  Worded,
} from '@zhunsheng/core'
import type {
  AccessKeyOfAccount,
  AccessKeyView,
  AuthorizationView,
  BodyConduct,
  BodyView,
  CaseBoard,
  CaseText,
  CaseView,
  CataloguePreview,
  ChargesView,
  ClauseOrigin,
  CommentView,
  CommitteeView,
  DeclarationView,
  DepartmentHeld,
  Duty,
  EvaluationList,
  EvaluationMeans,
  EvaluationView,
  ExpertRow,
  FeedbackLine,
  FollowingView,
  FormView,
  ImportedDeclaration,
  ImportedRow,
  ImportRow,
  InterpretationRow,
  Me,
  MemberRole,
  MyReview,
  NetworkView,
  NoticeRow,
  OneFeedback,
  OpinionFiguresView,
  OrganizationView,
  OwnDeclarations,
  OwnProcedure,
  Page,
  PersonRow,
  PilotList,
  PilotView,
  PointView,
  ProjectRow,
  ProjectView,
  PromotionList,
  RatesView,
  ReviewConduct,
  ReviewDueRow,
  ReviewItemRow,
  ReviewItemView,
  ReviewPlanView,
  RouteRow,
  SectorCodeView,
  StandardRow,
  StandardView,
  StatisticsBoard,
  StatisticsView,
  TaskView,
  TemplateView,
  TextCheckView,
  TodoItem,
  WatchesView,
} from '@zhunsheng/server/api'

/** What the pages ask of the server: the query and the answer of each reading use-case. */
export type Reads = {
  'organizations/who-am-i': Read<NoQuery, Me>
  'organizations/list-organizations': Read<
    Paged & { q?: string | undefined; kinds?: string | undefined },
    Page<{
      readonly id: string
      readonly name: string
      readonly code: string | null
      readonly kind: string
      readonly place: string | null
    }>
  >
  'organizations/show-organization': Read<{ id: string }, OrganizationView>
  'organizations/show-body': Read<{ id: string; year?: number | undefined }, BodyView>
  'organizations/show-committee': Read<{ id: string }, CommitteeView>
  'organizations/list-sector-codes': Read<NoQuery, { readonly rows: readonly SectorCodeView[] }>
  'organizations/list-authorizations': Read<
    { province?: string | undefined },
    { readonly rows: readonly AuthorizationView[] }
  >
  'organizations/list-people': Read<Paged & { organizationId: string }, Page<PersonRow>>
  'organizations/list-experts': Read<Paged & { organizationId: string }, Page<ExpertRow>>
  'organizations/list-access-keys': Read<
    NoQuery,
    { readonly requestsPerMinute: number; readonly rows: readonly AccessKeyView[] }
  >
  'organizations/list-all-access-keys': Read<Paged, Page<AccessKeyOfAccount>>
  'organizations/show-operation': Read<NoQuery, OperationView>
  'development/list-projects': Read<
    Paged & {
      stage?: string | undefined
      organizationId?: string | undefined
      q?: string | undefined
      sort?: string | undefined
    },
    Page<ProjectRow>
  >
  'development/show-project': Read<{ id: string }, ProjectView>
  'development/show-opinion-figures': Read<
    { year?: number | undefined; procedure?: string | undefined },
    OpinionFiguresView
  >
  'development/read-case-text': Read<{ caseId: string; part?: number | undefined }, CaseText>
  'development/list-own-procedures': Read<{ organizationId: string }, { readonly rows: readonly OwnProcedure[] }>
  'development/list-cases': Read<
    Paged & {
      organizationId?: string | undefined
      procedure?: string | undefined
      stage?: string | undefined
      q?: string | undefined
      late?: string | undefined
      followed?: string | undefined
      ended?: string | undefined
      sort?: string | undefined
    },
    CaseBoard
  >
  'development/show-case': Read<{ caseId: string }, CaseView>
  'development/list-comments': Read<
    Paged & { projectId: string; round?: number | undefined; state?: string | undefined },
    Page<CommentView>
  >
  'development/read-draft': Read<{ projectId: string; part?: number | undefined }, DraftText | null>
  'development/prepare-act': Read<{ projectId: string; act: string; row?: string | undefined }, FormView>
  'registry/list-standards': Read<
    Paged & {
      q?: string | undefined
      status?: string | undefined
      organizationId?: string | undefined
      sort?: string | undefined
    },
    Page<StandardRow>
  >
  'registry/show-standard': Read<{ id: string }, StandardView>
  'registry/list-watches': Read<NoQuery, WatchesView>
  'registry/show-following': Read<{ projectId: string }, FollowingView>
  'registry/list-departments': Read<NoQuery, { readonly rows: readonly DepartmentHeld[] }>
  'registry/list-sources': Read<NoQuery, { readonly rows: readonly SourceRow[] }>
  'registry/list-imports': Read<Paged, { readonly rows: readonly ImportRow[]; readonly next: string | null }>
  'registry/show-import': Read<{ id: string }, ImportRow>
  'registry/list-import-rows': Read<Paged & { id: string; verdict?: string | undefined }, Page<ImportedRow>>
  'implementation/list-evaluation-means': Read<NoQuery, EvaluationMeans>
  'implementation/list-evaluations': Read<
    Paged & { number?: string | undefined; state?: string | undefined },
    EvaluationList
  >
  'implementation/show-evaluation': Read<{ evaluationId: string }, EvaluationView>
  'implementation/list-pilots': Read<Paged & { number?: string | undefined; state?: string | undefined }, PilotList>
  'implementation/show-pilot': Read<{ pilotId: string }, PilotView>
  'implementation/list-promotions': Read<
    Paged & { number?: string | undefined; organizationId?: string | undefined },
    PromotionList
  >
  'implementation/list-todos': Read<NoQuery, { readonly items: readonly TodoItem[] }>
  'implementation/list-tasks': Read<Paged & { state?: string | undefined; sort?: string | undefined }, Page<TaskView>>
  'implementation/list-feedback': Read<
    Paged & { state?: string | undefined; sort?: string | undefined },
    Page<FeedbackLine>
  >
  'implementation/show-feedback': Read<{ id: string }, OneFeedback>
  'implementation/list-feedback-routes': Read<NoQuery, { readonly rows: readonly RouteRow[] }>
  'implementation/list-feedback-conduct': Read<
    NoQuery,
    { readonly today: string; readonly rows: readonly BodyConduct[] }
  >
  'implementation/list-interpretations': Read<Paged & { state?: string | undefined }, Page<InterpretationRow>>
  'implementation/list-declarations': Read<
    Paged & { state?: string | undefined; q?: string | undefined },
    OwnDeclarations
  >
  'implementation/show-declaration': Read<{ declarationId: string }, DeclarationView>
  'implementation/list-points': Read<
    Paged & { kind?: string | undefined; province?: string | undefined; q?: string | undefined },
    NetworkView
  >
  'implementation/show-point': Read<{ pointId: string }, PointView>
  'implementation/list-statistics': Read<
    Paged & { year?: number | undefined; pointId?: string | undefined; state?: string | undefined },
    StatisticsBoard
  >
  'implementation/show-statistics': Read<{ taskId: string }, StatisticsView>
  'implementation/list-charges': Read<Paged, ChargesView>
  'implementation/list-rates': Read<NoQuery, RatesView>
  'review/show-plan': Read<{ organizationId: string; year: number }, ReviewPlanView>
  'review/list-items': Read<
    Paged & {
      planId: string
      q?: string | undefined
      state?: string | undefined
      source?: string | undefined
      sort?: string | undefined
    },
    Page<ReviewItemRow>
  >
  'review/show-item': Read<{ itemId: string }, ReviewItemView>
  'review/list-askable': Read<
    { organizationId: string },
    { readonly people: readonly { readonly accountId: string; readonly name: string; readonly as: string }[] }
  >
  'review/list-due': Read<
    Paged & { organizationId: string; standing?: string | undefined },
    Page<ReviewDueRow> & { readonly counts: Readonly<Record<DueStanding, number>> }
  >
  'review/list-conduct': Read<Paged & { year?: number | undefined }, Page<ReviewConduct>>
  'implementation/list-my-duties': Read<NoQuery, { readonly rows: readonly Duty[] }>
  'review/list-my-reviews': Read<NoQuery, { readonly rows: readonly MyReview[] }>
  'review/show-origins': Read<
    { number: string; clause?: string | undefined },
    { readonly origins: readonly ClauseOrigin[] }
  >
  'documents/make-chat-text': Read<{ projectId: string }, ChatText>
  'documents/list-templates': Read<{ organizationId: string }, { readonly papers: readonly TemplateView[] }>
  'documents/list-notices': Read<Paged, Page<NoticeRow>>
  'documents/read-text-check': Read<{ documentId: string }, TextCheckView>
  'trace/show-head': Read<NoQuery, TraceHead>
  'trace/verify-chain': Read<
    NoQuery,
    { readonly holds: boolean; readonly size: number; readonly firstBroken: number | null }
  >
}

/** An own version as the page words it: plain steps, with what each asks in lines. */
export type OwnProcedureInput = {
  readonly organizationId: string
  readonly procedure: string
  readonly inForceFrom: string
  readonly steps: readonly {
    readonly name: string
    readonly title: string
    readonly stage: string
    readonly by: readonly string[]
    readonly before: readonly string[]
    readonly fields: readonly {
      readonly name: string
      readonly kind: 'longText'
      readonly label: string
      readonly required: boolean
    }[]
  }[]
  readonly tighter: Readonly<Record<string, number>>
}

/** What the pages tell the server outside the acts of a procedure. */
export type Writes = {
  'organizations/register-organization': Write<
    Readonly<Record<string, unknown>> & { readonly kind: string },
    { readonly organizationId: string }
  >
  'organizations/change-body-kind': Write<
    Readonly<Record<string, unknown>> & { readonly organizationId: string; readonly kind: string },
    { readonly organizationId: string }
  >
  'development/set-own-procedure': Write<OwnProcedureInput, { readonly versionId: string }>
  'development/open-case': Write<
    {
      procedure: string
      parties: readonly { readonly part: string; readonly organizationId: string }[]
      standardNumber?: string
      values: Readonly<Record<string, unknown>>
    },
    CaseDone
  >
  'development/do-case-act': Write<
    {
      caseId: string
      act: string
      version: number
      row?: string
      values: Readonly<Record<string, unknown>>
      onBehalfOf?: string
      evidence?: FileValue
    },
    CaseDone
  >
  'development/correct-case-act': Write<
    { caseId: string; actId: string; wrong: string; right: string; reason: string },
    unknown
  >
  'documents/keep-paper': Write<{ projectId: string; paper: string; documentNumber?: string }, unknown>
  'development/undo-act': Write<{ projectId: string; act: UndoableAct; row?: string }, unknown>
  'development/mark-presence': Write<
    { projectId: string; leaving?: boolean },
    { readonly version: number; readonly others: readonly string[] }
  >
  'organizations/seat-member': Write<{ organizationId: string } & Readonly<Record<string, unknown>>, unknown>
  'organizations/unseat-member': Write<{ memberId: string } & Readonly<Record<string, unknown>>, unknown>
  'organizations/record-sector-code': Write<{ organizationId: string } & Readonly<Record<string, unknown>>, unknown>
  'organizations/authorize-place': Write<{ organizationId: string } & Readonly<Record<string, unknown>>, unknown>
  'organizations/end-authorization': Write<{ id: string } & Readonly<Record<string, unknown>>, unknown>
  'organizations/send-yearly-report': Write<
    { organizationId: string; duty: string; year: number } & Readonly<Record<string, unknown>>,
    unknown
  >
  'organizations/end-tour': Write<Record<never, never>, unknown>
  'documents/recheck-text': Write<{ documentId: string }, unknown>
  'documents/decide-finding': Write<
    {
      documentId: string
      checkId: string
      fingerprint: string
      decision: 'accepted' | 'suppressed'
      reason?: string
    },
    { readonly decisionId: string }
  >
  'documents/withdraw-finding-decision': Write<{ decisionId: string }, unknown>
  'review/propose-plan': Write<
    { organizationId: string; year: number },
    { readonly planId: string; readonly proposed: number; readonly unknown: number; readonly left: number }
  >
  'review/add-item': Write<{ planId: string } & Values<typeof reviewForms.addItem>, unknown>
  'review/leave-out-item': Write<{ itemId: string } & Values<typeof reviewForms.leaveOut>, unknown>
  'review/assign-item': Write<{ itemId: string; owner?: string } & Values<typeof reviewForms.assign>, unknown>
  'review/decide-plan': Write<{ planId: string } & Values<typeof reviewForms.decide>, unknown>
  'review/start-item': Write<{ itemId: string; voters: readonly string[] } & Values<typeof reviewForms.start>, unknown>
  'review/give-opinion': Write<{ itemId: string } & Values<typeof reviewForms.opinion>, unknown>
  'review/open-withdrawal-enquiry': Write<{ itemId: string } & Values<typeof reviewForms.openEnquiry>, unknown>
  'review/conclude-item': Write<{ itemId: string } & Values<typeof reviewForms.conclude>, unknown>
  'implementation/accept-feedback': Write<{ id: string }, unknown>
  'implementation/take-feedback-in-hand': Write<{ id: string } & Values<typeof takeInHandFields>, unknown>
  'implementation/transfer-feedback': Write<{ id: string } & Values<typeof transferFields>, unknown>
  'implementation/conclude-feedback': Write<{ id: string } & Values<typeof answerFields>, unknown>
  'implementation/close-feedback': Write<{ id: string }, unknown>
  'implementation/record-clause-origin': Write<{ id: string } & Values<typeof clauseOriginFields>, unknown>
  'implementation/enter-feedback-route': Write<Values<typeof routeFields>, unknown>
  'implementation/end-feedback-route': Write<{ id: string }, unknown>
  'implementation/open-interpretation': Write<
    { organizationId: string } & Values<typeof askInterpretationFields>,
    unknown
  >
  'implementation/give-interpretation': Write<{ id: string; answer: string }, unknown>
  'implementation/publish-interpretation': Write<{ id: string }, unknown>
  'registry/import-takeover': Write<{ organizationId: string; file: FileValue; assignTasks?: boolean }, TakenOver>
  'registry/take-over-standard': Write<NewHistory, TakenStandard>
  'registry/take-over-project': Write<NewHistory, TakenProject>
  'registry/begin-watch': Write<
    { number?: string; projectId?: string; query?: string; department?: string },
    { readonly id: string }
  >
  'registry/renew-watch-feed': Write<Record<never, never>, { readonly token: string }>
  'registry/end-watch': Write<{ id: string }, unknown>
  'registry/add-source': Write<
    { name: string; authority: 'official' | 'secondary'; licence?: string; note?: string },
    { readonly id: string }
  >
  /** A reading that takes a body, since a file stands in it. */
  'registry/preview-catalogue': Write<{ file: FileValue }, CataloguePreview>
  'registry/open-import': Write<
    {
      sourceId: string
      asOf: string
      file: FileValue
      mapping: CataloguePreview['mapping']
    },
    { readonly id: string }
  >
  'registry/confirm-import': Write<{ id: string }, unknown>
  'registry/undo-import': Write<{ id: string; reason: string }, unknown>
  'organizations/issue-link': Write<{ purpose: LinkPurpose; subjectId: string; days?: number }, IssuedLink>
  'organizations/enter-calendar-notice': Write<
    { year: number; source: string; days: readonly NoticeDay[]; confirmed?: boolean },
    unknown
  >
  'organizations/sign-in': Write<{ login: string; password: string; code?: string }, Me>
  'organizations/sign-out': Write<Record<never, never>, unknown>
  'organizations/request-password-reset': Write<{ login: string }, unknown>
  'organizations/set-password': Write<{ token: string; password: string }, unknown>
  'organizations/enrol-second-factor': Write<
    Record<never, never>,
    { readonly uri: string; readonly secret: string; readonly qrSvg: string }
  >
  'organizations/confirm-second-factor': Write<{ code: string }, unknown>
  'organizations/create-access-key': Write<
    { name: string; acts: boolean; expiresOn: string; password: string; code?: string },
    CreatedKey
  >
  'organizations/revoke-access-key': Write<{ id: string }, unknown>
  'organizations/set-rule': Write<
    { organizationId: string; name: string; value: string | number | boolean; from: string },
    unknown
  >
  'organizations/amend-organization': Write<{ organizationId: string; name: string }, unknown>
  'organizations/change-particular': Write<
    { organizationId: string; what: 'code' | 'businessScope'; value: string; from: string; evidence: FileValue },
    unknown
  >
  'documents/set-template': Write<{ organizationId: string; paper: string; from: string; file?: FileValue }, unknown>
  'organizations/explain-gap': Write<
    { organizationId: string; sequence: number; year?: number; reason: string },
    unknown
  >
  'organizations/invite-person': Write<
    { organizationId: string; name: string; email: string; role: MemberRole },
    unknown
  >
  'organizations/end-membership': Write<{ organizationId: string; personId: string; role: MemberRole }, unknown>
  'organizations/add-expert': Write<NewExpert, unknown>
  'implementation/draft-declaration': Write<Readonly<Record<string, unknown>>, { readonly declarationId: string }>
  'implementation/import-declarations': Write<{ organizationId: string; file: FileValue }, ImportedDeclarations>
  'implementation/publish-declarations': Write<
    { organizationId: string },
    { readonly published: number; readonly left: number }
  >
  'implementation/amend-declaration': Write<OfDeclaration, unknown>
  'implementation/publish-declaration': Write<OfDeclaration, unknown>
  'implementation/withdraw-declaration': Write<OfDeclaration, unknown>
  'implementation/enter-indicator-system': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/enter-evaluation-body': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/plan-evaluation': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/score-indicator': Write<{ evaluationId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/conclude-evaluation': Write<{ evaluationId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/publish-evaluation': Write<{ evaluationId: string }, unknown>
  'implementation/set-exemplary': Write<{ evaluationId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/apply-pilot': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/decide-pilot': Write<{ pilotId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/check-pilot': Write<{ pilotId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/accept-pilot': Write<{ pilotId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/withdraw-pilot': Write<{ pilotId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/plan-promotion': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/hold-promotion': Write<{ promotionId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/check-promotion': Write<{ promotionId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/enter-point': Write<Readonly<Record<string, unknown>>, { readonly pointId: string }>
  'implementation/amend-point': Write<OfPoint, unknown>
  'implementation/change-point-state': Write<OfPoint, unknown>
  'implementation/charge-point': Write<OfPoint, unknown>
  'implementation/set-charge': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/tell-enforcement': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/assign-statistics': Write<OfPoint, unknown>
  'implementation/assign-monitoring': Write<OfPoint, unknown>
  'implementation/report-observation': Write<{ taskId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/withdraw-observation': Write<{ observationId: string } & Readonly<Record<string, unknown>>, unknown>
  'implementation/submit-statistics': Write<
    {
      taskId: string
      version: number
      form: Readonly<Record<string, unknown>>
      evidence?: FileValue
    },
    unknown
  >
  'implementation/decide-statistics': Write<
    { taskId: string; version: number } & Readonly<Record<string, unknown>>,
    unknown
  >
  'implementation/add-form-field': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/enter-use': Write<Readonly<Record<string, unknown>>, unknown>
  'implementation/declare-grading': Write<Readonly<Record<string, unknown>>, unknown>
  'organizations/set-expert-absence': Write<{ organizationId: string; expertId: string; absentUntil?: string }, unknown>
}

/** What is written of a point; its own fields are those of the form. */
type OfDeclaration = Readonly<Record<string, unknown>> & { readonly declarationId: string; readonly version: number }

type OfPoint = { readonly pointId: string; readonly version?: number } & Readonly<Record<string, unknown>>

/** An act of the procedure: the case it is done on, the version that was seen, the row, and the act's own fields. */
export type ActInput = { readonly projectId?: string; readonly version?: number; readonly row?: string } & Readonly<
  Record<string, unknown>
>
export type ActOutcome = { readonly projectId: string; readonly version: number } & Readonly<Record<string, unknown>>

export type UploadedFile = FileValue & { readonly sizeBytes: number; readonly kind: string }

/** `key` is whole only in the first answer. */
export type CreatedKey = AccessKeyView & { readonly key: string | null }

export type OperationView = {
  readonly warnings: readonly string[]
  readonly failedJobs: readonly Readonly<Record<string, unknown>>[]
  readonly orphans: readonly (string | Readonly<Record<string, unknown>>)[]
  readonly config: Readonly<Record<string, unknown>>
  readonly version: string
  /** Holiday notices that the administrator has entered. */
  readonly enteredNotices: readonly { readonly year: number; readonly source: string }[]
}

/** What became of one row of the sheet of earlier standards. */
export type TakenOverRow = {
  readonly row: number
  readonly number: string
  readonly title: string
  readonly verdict: 'taken' | 'same' | 'refused'
  readonly projectId: string | null
  readonly code: string | null
  readonly says: Worded | null
  readonly next: Worded | null
  readonly findings: readonly { readonly code: string; readonly says: Worded }[]
  readonly reminders: readonly { readonly code: string; readonly says: Worded }[]
}

/** What became of a sheet of declarations. */
export type ImportedDeclarations = {
  readonly products: readonly ImportedDeclaration[]
  readonly drafted: number
  readonly changed: number
  readonly same: number
  readonly refused: number
}

export type TakenOver = {
  readonly rows: readonly TakenOverRow[]
  readonly taken: number
  readonly same: number
  readonly refused: number
}

/** A standard or a running project of the past; a day that is left out is 日期不详. */
export type NewHistory = {
  readonly organizationId: string
  readonly draftingOrganizations?: readonly { readonly name: string }[]
} & Readonly<Record<string, unknown>>

export type TakenFinding = {
  readonly code: string
  readonly verdict: 'deviation' | 'unknown'
  readonly says: Worded
}

export type TakenStandard = {
  readonly projectId: string
  readonly standardId: string
  readonly number: string
  readonly tasksFor: number
  readonly findings: readonly TakenFinding[]
  readonly reminders: readonly Reminder[]
}

/** A running project that goes on here; `standardId` once its standard has a number. */
export type TakenProject = {
  readonly projectId: string
  readonly stage: string
  readonly standardId: string | null
  readonly findings: readonly TakenFinding[]
}

/** What a one-time link lets its holder answer: a task, a seat on a panel, the hearing of a department. */
export type LinkPurpose = 'task' | 'ballot' | 'opinion'
export type IssuedLink = { readonly link: string; readonly expiresAt: string }

export type ChatText = { readonly text: string; readonly link: string; readonly qrSvg: string }

/** One part of the draft under enquiry; `clause` is where an opinion on a block points. */
export type DraftText = {
  readonly titles: readonly (string | null)[]
  readonly part: number
  readonly blocks: readonly DraftBlock[]
}
export type DraftBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly clause: string | null }
  | { readonly kind: 'table'; readonly rows: readonly (readonly { readonly text: string; readonly span: number }[])[] }

export type TraceHead = {
  readonly size: number
  readonly root: string
  readonly signedAt: string
  readonly signature: string
  readonly publicKey: string
}

/** Where claims of the register come from. */
export type SourceRow = {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly licence: string | null
}

export type NewExpert = {
  organizationId: string
  name: string
  organizationName: string
  fields: readonly string[]
  title?: string
  email?: string
  phone?: string
}

type Paged = { cursor?: string | undefined; limit?: number | undefined }
type NoQuery = Record<never, never>
type Read<Query, Answer> = { readonly query: Query; readonly answer: Answer }
type Write<Input, Answer> = { readonly input: Input; readonly answer: Answer }

/** What an act of a case did. */
export type CaseDone = { readonly caseId: string; readonly stage: string; readonly version: number }
