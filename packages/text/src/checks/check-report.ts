import type { Worded } from '@zhunsheng/core'
import type { ElementName, Readability } from '../document/document.ts'
import type { ReaderGap, RevisionView, SourceFormat } from '../document/flow.ts'
import type { SourcePlace } from '../document/source-map.ts'
import type { Check, CheckGroup, FoundFault, Profile, ReasonCode, Severity, TextEdit, TextPlace } from './check.ts'
import type { ProfileDecisions } from './profile/decision.ts'
import type { Excerpt } from './text-place.ts'

/** Raised when a reader of the JSON would misread what an older or newer engine wrote. */
export const REPORT_VERSION = 1

export type CheckReport = {
  readonly reportVersion: typeof REPORT_VERSION
  readonly ruleSetVersion: string
  /** On what texts the rules were tried; the reader should know how far to believe them. */
  readonly measuredOn: Worded
  readonly document: ReportedDocument
  /** Every rule that was asked for, with what it said. */
  readonly checks: readonly CheckVerdict[]
  /** Of rules that are switched on, in the order of the text. */
  readonly findings: readonly Finding[]
  /** Of rules on trial, and those that a rule itself only guessed; kept apart and not counted. */
  readonly trialFindings: readonly Finding[]
  /** Set aside by a person. */
  readonly suppressedFindings: readonly SuppressedFinding[]
  /** Suppressions that met no finding: what they were for is mended, or has changed. */
  readonly unusedSuppressions: readonly Suppression[]
  readonly notChecked: readonly NotChecked[]
  readonly counts: ReportCounts
  /** Where the draft before was given: how many of its findings and of these are which. Trials are left out. */
  readonly drafts?: DraftCounts
}

/** `undetermined`: a rule judged only one of the two drafts, so that what became of its findings cannot be told. */
export type DraftCounts = {
  readonly new: number
  readonly fixed: number
  readonly persisting: number
  readonly undetermined: number
}

export type ReportCounts = {
  readonly findings: Readonly<Record<Severity, number>>
  readonly trial: number
  readonly suppressed: number
  readonly verdicts: Readonly<Record<'pass' | 'fail' | 'unknown' | 'notApplicable', number>>
}

export type ReportedDocument = {
  readonly format: SourceFormat
  readonly view: RevisionView
  readonly producer: string | null
  readonly number: string | null
  readonly title: string | null
  readonly profile: Profile
  /** What each value of the profile was decided by; `given` where the caller said it. */
  readonly decisions: ProfileDecisions
  readonly readability: Readability
  readonly blockCount: number
  readonly revisionCount: number
  readonly headings: readonly ReportedHeading[]
}

export type ReportedHeading = {
  readonly block: number
  readonly level: number | null
  readonly number: string | null
  readonly title: string
  readonly element: ElementName
}

export type CheckVerdict = {
  readonly id: string
  readonly name: string
  readonly group: CheckGroup
  readonly title: Worded
  readonly state: Check['state']
  readonly verdict: 'pass' | 'fail' | 'unknown' | 'notApplicable'
  readonly reason: ReasonCode | null
  readonly findingCount: number
}

/** One fault at one place. Everything in it is plain JSON. */
export type Finding = {
  readonly checkId: string
  readonly name: string
  readonly ruleSetVersion: string
  readonly severity: Severity
  readonly trial: boolean
  readonly certainty: NonNullable<FoundFault['certainty']>
  readonly at: TextPlace
  /** The number of the clause, `5.2.1`; null before the first. */
  readonly clause: string | null
  /** The titles of the headings above it, from the chapter down. */
  readonly titles: readonly string[]
  readonly element: ElementName
  readonly source: SourcePlace | null
  readonly excerpt: Excerpt
  readonly evidence: readonly Evidence[]
  readonly message: Worded
  readonly explanation: Explanation
  readonly fix: Check['fix']
  readonly edits: readonly TextEdit[]
  /** The same in the next draft as long as the words here and the titles above stay. */
  readonly fingerprint: string
  /** The same even when the words have moved under another heading. */
  readonly anchor: string
}

export type Evidence = {
  readonly at: TextPlace
  readonly clause: string | null
  readonly source: SourcePlace | null
  readonly excerpt: Excerpt
}

export type Explanation = {
  readonly why: Worded
  /** How the text stands to the basis: never that it breaks a law. */
  readonly conformity: Worded
  readonly basis: readonly Worded[]
  readonly isToBeVerified: boolean
}

/** `day` is YYYY-MM-DD. Kept as given. */
export type Suppression = {
  readonly fingerprint: string
  readonly reason: string
  readonly person: string
  readonly day: string
}

export type SuppressedFinding = Finding & { readonly suppression: Suppression }

/** A rule that could not tell, or a part of the file that could not be read. Neither is a finding. */
export type NotChecked =
  | {
      readonly kind: 'check'
      readonly id: string
      readonly name: string
      readonly title: Worded
      readonly reason: ReasonCode
      readonly words: Worded
      /** What the program said when it failed. */
      readonly detail: string | null
    }
  | ({ readonly kind: 'part' } & ReaderGap)
