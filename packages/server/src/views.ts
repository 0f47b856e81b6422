import type { Due, Field, Reason, Standing, Worded } from '@zhunsheng/core'
import type { ReportCounts } from '@zhunsheng/text'

/**
 * What the reading use-cases answer. Plain JSON; days are `YYYY-MM-DD` of Asia/Shanghai, instants ISO 8601 in UTC.
 * The pages take these types through `@zhunsheng/server/api`.
 */
export type Me = {
  readonly account: {
    readonly id: string
    readonly login: string
    readonly name: string
    readonly secondFactor: boolean
    readonly tourSeen: boolean
  }
  readonly platformAdministrator: boolean
  readonly memberships: readonly {
    readonly organizationId: string
    readonly organizationName: string
    readonly role: MemberRole
  }[]
  readonly today: string
  readonly demonstration: boolean
  readonly warnings: readonly string[]
}

export type MemberRole = 'secretary' | 'leader' | 'drafter' | 'expert' | 'liaison' | 'regulator'

/** One page of a list. `total` is exact; `next` is the cursor of the following page or null at the end. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly next: string | null }

export type StageKnot = {
  readonly stage: string
  readonly title: Worded
  readonly state: 'passed' | 'now' | 'toCome' | 'blocked'
  readonly since: string | null
  readonly days: number | null
}

export type ProjectRow = {
  readonly id: string
  readonly title: string
  readonly planNumber: string | null
  readonly number: string | null
  readonly organizationName: string
  readonly stage: string
  readonly stageSince: string
  readonly due: string | null
  readonly dueTitle: Worded | null
  readonly waitsFor: readonly Reason[]
}

/** An act as the page needs it: whether it can be done now, every reason why not, and its guards as a checklist. */
export type ActView = {
  readonly act: string
  readonly main: boolean
  readonly can: boolean
  readonly reasons: readonly Reason[]
  readonly standing: readonly Standing[]
}

export type DocumentView = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly order: number
  readonly sha256: string
  readonly sizeBytes: number
  readonly mediaType: string
  readonly occurredOn: string
  readonly by: string
  readonly note: string | null
  readonly generated: boolean
  readonly documentNumber: string | null
  /** A .docx stands beside a text of an older format (`documents/download` with `as=docx`). */
  readonly converted?: boolean
  /** Titles of the parts of an explanatory statement that were not found; null where the file could not be looked through. */
  readonly missingParts: readonly string[] | null
  /** What the text engine said of it; null for what it does not read. */
  readonly check?: DocumentCheck | null
}

export type DocumentCheck = {
  readonly state: 'waiting' | 'running' | 'done' | 'unreadable' | 'failed'
  readonly code: string | null
  readonly counts: ReportCounts | null
}

export type ParticipantView = {
  readonly id: string
  readonly organizationName: string
  readonly socialCreditCode: string | null
  readonly shortNames: readonly string[]
  readonly category: string
  readonly foreignInvested: boolean
  readonly order: number
  readonly addedOn: string
  readonly reason: string | null
  readonly contributions: readonly { readonly on: string; readonly contribution: string }[]
  readonly drafters: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly order: number
  }[]
}

export type ApplicationView = {
  readonly id: string
  readonly organizationName: string
  readonly socialCreditCode: string
  readonly category: string
  readonly foreignInvested: boolean
  readonly strengths: string
  readonly receivedOn: string
  readonly accepted: boolean | null
  readonly reason: string | null
}

export type CommentView = {
  readonly id: string
  readonly receipt: string
  readonly round: number
  readonly clause: string | null
  readonly opinion: string
  readonly proposed: string | null
  readonly reason: string | null
  readonly organizationName: string | null
  readonly personName: string | null
  readonly receivedOn: string
  readonly late: boolean
  readonly channel: string
  readonly evidence: DocumentView | null
  readonly disposition: 'accepted' | 'partlyAccepted' | 'notAccepted' | null
  readonly dispositionReason: string | null
  readonly newWording: string | null
  readonly disposedOn: string | null
}

export type HearingView = {
  readonly id: string
  readonly department: string
  readonly matter: string | null
  readonly deliveredOn: string | null
  readonly due: string | null
  readonly repliedOn: string | null
  readonly objects: boolean | null
  readonly reply: string | null
}

export type MemberView = {
  readonly id: string
  readonly name: string
  readonly organizationName: string
  readonly voting: boolean
  readonly chair: boolean
  readonly present: boolean | null
  readonly conflict: Reason | null
  readonly withdrawnReason: string | null
  readonly ballot: 'agree' | 'disagree' | 'abstain' | null
  readonly ballotReason: string | null
  readonly ballotHistory: number
}

export type ExaminationView = {
  readonly id: string
  readonly kind: 'initial' | 'final'
  readonly mode: 'meeting' | 'letter'
  readonly on: string
  readonly place: string | null
  readonly agenda: string
  readonly members: readonly MemberView[]
  readonly method: 'consensus' | 'ballot' | null
  readonly conclusion: 'passed' | 'redraft' | null
  readonly opinion: string | null
  /** "有表决权到会 7 人，同意 6 人，6/7 ≥ 3/4，通过" while and after a ballot. */
  readonly counted: Worded | null
  readonly concludedOn: string | null
}

export type DemandView = {
  readonly id: string
  readonly examinationId: string
  readonly clause: string | null
  readonly demand: string
  readonly answer: string | null
  readonly answeredOn: string | null
  readonly versionId: string | null
}

export type TaskView = {
  readonly id: string
  readonly kind: string
  readonly organizationName: string
  readonly dueOn: string
  readonly state: 'open' | 'overdue' | 'done'
  readonly doneOn: string | null
  readonly summary: string | null
  readonly standardId: string
  readonly standardNumber: string
}

export type FeedbackView = {
  readonly id: string
  readonly receipt: string
  readonly kind: 'feedback' | 'question' | 'challenge'
  readonly clause: string | null
  readonly body: string
  readonly organizationName: string | null
  readonly receivedOn: string
  readonly due: string
  readonly answer: string | null
  readonly answeredOn: string | null
  readonly published: boolean
  readonly satisfied: boolean | null
}

export type TimelineEvent = {
  readonly seq: number
  readonly type: string
  readonly words: Worded
  readonly occurredOn: string
  readonly recordedAt: string
  readonly by: Worded
  readonly onBehalfOf: string | null
  readonly corrects: number | null
  readonly files: readonly { readonly sha256: string; readonly name: string }[]
  /** Ids of the erasable rows that it points at: who asks for erasure names them. */
  readonly persons: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

export type ProjectView = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly titleEn: string | null
  readonly formerTitles: readonly string[]
  readonly kind: 'new' | 'revision'
  readonly organization: {
    readonly id: string
    readonly name: string
    readonly code: string
    readonly businessScope: string
  }
  readonly planNumber: string | null
  readonly number: string | null
  readonly standardId: string | null
  readonly stage: string
  readonly line: readonly StageKnot[]
  readonly proposal: Readonly<Record<string, unknown>>
  readonly acts: readonly ActView[]
  readonly due: readonly Due[]
  readonly duplicates: {
    readonly on: string
    readonly hits: readonly { readonly title: string; readonly number: string | null; readonly like: number }[]
  } | null
  readonly documents: readonly DocumentView[]
  readonly participants: readonly ParticipantView[]
  readonly applications: readonly ApplicationView[]
  readonly enquiry: {
    readonly round: number
    readonly opensOn: string
    readonly closesOn: string
    readonly steps: Due['steps']
    readonly publicPath: string
  } | null
  readonly commentCount: number
  readonly commentUnanswered: number
  readonly hearings: readonly HearingView[]
  readonly examinations: readonly ExaminationView[]
  readonly demands: readonly DemandView[]
  readonly tasks: readonly TaskView[]
  readonly feedback: readonly FeedbackView[]
  readonly charges: readonly {
    readonly id: string
    readonly purpose: string
    readonly payer: string
    readonly amountFen: number
    readonly on: string
    readonly tariff: string
  }[]
  readonly dossier: {
    readonly missing: readonly { readonly code: string; readonly title: Worded; readonly why: Worded }[]
    readonly there: readonly string[]
  }
  readonly timeline: readonly TimelineEvent[]
}

export type StandardRow = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly organizationName: string
  readonly status: 'coming' | 'current' | 'replaced' | 'withdrawn'
  readonly publishedOn: string | null
  readonly implementsOn: string | null
  readonly reviewDue: string | null
}

export type StandardView = StandardRow & {
  readonly titleEn: string | null
  readonly formerTitles: readonly string[]
  readonly projectId: string
  readonly organizationId: string
  readonly openness: 'full' | 'part' | 'name'
  readonly replaces: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly replacedBy: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly jointNumbers: readonly string[]
  readonly declaredLink: string | null
  readonly declaredOn: string | null
  readonly bookNumber: string | null
  readonly priceFen: number | null
  readonly documents: readonly DocumentView[]
  readonly interpretations: readonly FeedbackView[]
  readonly tasks: readonly TaskView[]
  readonly participants: readonly ParticipantView[]
  readonly timeline: readonly TimelineEvent[]
}

export type TodoItem = {
  readonly group: 'today' | 'week' | 'others'
  readonly projectId: string
  readonly title: string
  readonly number: string | null
  readonly stage: string
  readonly act: string | null
  readonly what: Worded
  readonly since: string
  readonly due: string | null
  readonly reasons: readonly Reason[]
}

export type OrganizationView = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly place: string | null
  /** Only who numbers standards has one. */
  readonly code: string | null
  readonly socialCreditCode: string | null
  readonly businessScope: string
  /** Dated changes of code and business scope, the one that begins last first; `evidence` is the name of its file. */
  readonly entries: readonly {
    readonly id: string
    readonly what: 'code' | 'businessScope'
    readonly value: string
    readonly from: string
    readonly evidence: string
  }[]
  readonly rules: readonly {
    readonly name: string
    readonly title: Worded
    readonly value: string | number | boolean
    readonly inForceFrom: string | null
    readonly history: readonly { readonly value: string | number | boolean; readonly from: string }[]
  }[]
  readonly numbers: {
    readonly last: string | null
    readonly next: string | null
    readonly gaps: readonly { readonly sequence: number; readonly reason: string | null }[]
  }
  readonly version: number
}

export type TemplateFieldView = {
  readonly name: string
  /** What it says of a made-up record; empty for a list. */
  readonly example: string
  /** The fields of each line of a list; none for a single text. */
  readonly fields: readonly { readonly name: string; readonly example: string }[]
}

/** A paper that may have a template of the organization's own. */
export type TemplateView = {
  readonly paper: string
  readonly title: Worded
  readonly fields: readonly TemplateFieldView[]
  /** The template in force today; null while our own form is used. */
  readonly inForce: string | null
  /** Every setting, the one that begins last first; without a file, our own form is used again. */
  readonly history: readonly {
    readonly id: string
    readonly fileName: string | null
    readonly sha256: string | null
    readonly from: string
  }[]
}

export type PersonRow = {
  readonly accountId: string | null
  readonly personId: string
  readonly name: string
  readonly login: string | null
  readonly roles: readonly {
    readonly organizationId: string
    readonly organizationName: string
    readonly role: MemberRole
  }[]
  readonly state: 'invited' | 'active' | 'disabled'
}

/** A key with which programs ask; its secret is known to its holder only. */
export type AccessKeyView = {
  readonly id: string
  readonly prefix: string
  readonly name: string
  /** Whether it may act; otherwise it only reads. */
  readonly acts: boolean
  readonly madeOn: string
  /** The last day on which it counts. */
  readonly expiresOn: string
  readonly lastUsedOn: string | null
}

export type AccessKeyOfAccount = AccessKeyView & { readonly accountId: string; readonly login: string }

export type ExpertRow = {
  readonly id: string
  readonly name: string
  readonly organizationName: string
  readonly fields: readonly string[]
  readonly title: string | null
  readonly load: number
  readonly absentUntil: string | null
}

export type NoticeRow = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  /** The project it is about, and its title. */
  readonly projectId: string | null
  readonly about: string | null
  readonly state: 'waiting' | 'sent' | 'failed' | 'filed'
  readonly createdAt: string
  readonly error: string | null
}

/** Fields of an act as the page's form needs them, with the rows a reference field may point at. */
export type FormView = {
  readonly act: string
  readonly fields: Readonly<Record<string, Field>>
  readonly choices: Readonly<Record<string, readonly { readonly id: string; readonly label: string }[]>>
  readonly suggested: Readonly<Record<string, unknown>>
}
