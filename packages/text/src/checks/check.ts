import type { WordData, Worded } from '@zhunsheng/core'
import type { CheckedText } from './checked-text.ts'
import type { ReportComparison } from './compare-reports.ts'

export type CheckGroup =
  | 'document'
  | 'cover'
  | 'contents'
  | 'structure'
  | 'foreword'
  | 'introduction'
  | 'scope'
  | 'references'
  | 'terms'
  | 'wording'
  | 'cross-references'
  | 'annexes'
  | 'figures-tables-formulas'
  | 'notes-examples'
  | 'quantities'
  | 'layout'
  | 'types'
  | 'social-organization'
  | 'explanatory-statement'
  | 'across-documents'

/** Where a check rests. `own` is ours: it is never an error. `confidence` R is shown as 待核. */
export type CheckBasis = {
  readonly document: BasisDocument
  /** As the document numbers it: '7.3.1', '8.3 a)', '表 3', '附录 C'; '' for the whole. */
  readonly clause: string
  readonly confidence: 'V' | 'R' | 'own'
}

export type BasisDocument =
  | 'GB/T 1.1—2020'
  | 'GB/T 1.1—2009'
  | 'GB/T 1.2—2020'
  | 'GB/T 15834—2011'
  | 'GB/T 15835—2011'
  | 'GB 3100'
  | 'GB/T 20001'
  | 'GB/T 20004'
  | 'law'
  | 'own'

/** The verbal form of the clause it rests on; severity comes from it. `own` never becomes more than advice or a warning. */
export type CheckModality = 'shall' | 'should' | 'may' | 'own'

/** 错误, 警告, 提示. */
export type Severity = 'error' | 'warning' | 'advice'

export type Edition = '2009' | '2020'
export type StandardLevel = 'national' | 'sector' | 'local' | 'group' | 'enterprise' | 'guidance'
export type DraftStage = 'enquiry' | 'examination' | 'approval' | 'published'
export type FunctionalType =
  | 'terminology'
  | 'symbols'
  | 'classification'
  | 'test-method'
  | 'specification'
  | 'code-of-practice'
  | 'guidance'
  | 'evaluation'
  | 'product'
  | 'other'

/** What the text is, so far as is known; null is unknown, and a check that needs it then cannot tell. */
export type Profile = {
  readonly paper: 'standard' | 'explanatory-statement'
  readonly edition: Edition | null
  readonly level: StandardLevel | null
  readonly stage: DraftStage | null
  readonly type: FunctionalType | null
  /** Construction, food safety, metrology and amendment sheets follow other rules of drafting. */
  readonly special: 'construction' | 'food-safety' | 'metrology' | 'amendment' | null
}

/** Absent: no restriction. An unknown value of the profile makes the check say so instead of guessing. */
export type Applicability = {
  /** Absent: a standard; for the group `explanatory-statement` that paper; `document` and `across-documents`: any. */
  readonly paper?: Profile['paper']
  readonly editions?: readonly Edition[]
  readonly levels?: readonly StandardLevel[]
  readonly stages?: readonly DraftStage[]
  readonly types?: readonly FunctionalType[]
  readonly notSpecial?: readonly NonNullable<Profile['special']>[]
}

/**
 * One rule of the catalogue: data, and one function from the text to what it found.
 *
 * `id` is that of the catalogue (`S07`), `name` is the kebab-case noun of what it finds and the name of the file. The
 * file exports it under the camel-case name; one line in the group's index makes it run.
 */
export type Check = {
  readonly id: string
  readonly name: string
  readonly group: CheckGroup
  readonly title: Worded
  /** Why the reader should care; one sentence. */
  readonly why: Worded
  readonly basis: readonly [CheckBasis, ...CheckBasis[]]
  readonly modality: CheckModality
  readonly appliesTo: Applicability
  /** Lighter than the modality says. `own` is advice unless it says `warning` here; never an error. */
  readonly severity?: 'warning' | 'advice'
  /** Where the stage changes the severity: `off` keeps silent there. */
  readonly severityAt?: Readonly<Partial<Record<DraftStage, Severity | 'off'>>>
  readonly falsePositiveRisk: 'low' | 'medium' | 'high'
  readonly fix: 'automatic' | 'suggested' | 'none'
  /** `trial`: reported apart until its precision on real texts has been reviewed. */
  readonly state: 'on' | 'trial' | 'off'
  readonly precision?: ReviewedPrecision
  /** Template per message code. `{name}` places are filled from the finding's data. */
  readonly messages: Readonly<Record<string, Worded>>
  /** Ids of other checks that rightly find the same fault. */
  readonly implies?: readonly string[]
  readonly check: (text: CheckedText) => Outcome
  /**
   * Asked instead of `check` where a readable draft came before: it runs after all others and is told how their findings
   * in that draft, held to what this one is held to, stand in this one.
   */
  readonly compareDrafts?: (text: CheckedText, drafts: ReportComparison) => Outcome
}

/** Of `hits` on the material, `reviewed` were read by a person and `right` were true. */
export type ReviewedPrecision = {
  readonly on: string
  readonly hits: number
  readonly reviewed: number
  readonly right: number
}

/**
 * What a check says of a text. `fail` has at least one finding. `unknown` and `notApplicable` say why by a code of
 * `reasons.ts`. A `pass` means that it looked and found nothing.
 */
export type Outcome =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail'; readonly findings: readonly FoundFault[] }
  | { readonly verdict: 'unknown'; readonly reason: ReasonCode }
  | { readonly verdict: 'notApplicable'; readonly reason: ReasonCode }

export type ReasonCode =
  | 'no-such-element'
  | 'nothing-to-check'
  | 'edition-unknown'
  | 'level-unknown'
  | 'stage-unknown'
  | 'type-unknown'
  | 'other-edition'
  | 'other-level'
  | 'other-stage'
  | 'other-type'
  | 'other-paper'
  | 'special-document'
  | 'format-lacks-it'
  | 'no-registry'
  | 'no-companion'
  | 'no-previous-draft'
  | 'not-readable'
  | 'reader-gap'
  | 'needs-a-person'
  | 'switched-off'
  | 'crashed'

/** A place in the text: offsets into the block's `text`, or into a cell's. `from === to` points between characters. */
export type TextPlace = {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly cell?: { readonly row: number; readonly cell: number }
}

/** What a check found: where, which message with what data, what else shows it, and how to mend it. */
export type FoundFault = {
  readonly at: TextPlace
  readonly message: string
  readonly data?: WordData
  readonly evidence?: readonly TextPlace[]
  /** Replacement of exactly `at`, or of the places given; only for `fix` automatic or suggested. */
  readonly edits?: readonly TextEdit[]
  /** Below this it is on trial even if the check is on. */
  readonly certainty?: 'certain' | 'likely' | 'guessed'
}

export type TextEdit = { readonly at: TextPlace; readonly replacement: string }
