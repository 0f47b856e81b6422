export { type CatalogueEntry, catalogue } from './checks/catalogue.ts'
export {
  type Applicability,
  type BasisDocument,
  type Check,
  type CheckBasis,
  type CheckGroup,
  type CheckModality,
  type DraftStage,
  type Edition,
  type FoundFault,
  type FunctionalType,
  type Outcome,
  type Profile,
  type ReasonCode,
  type ReviewedPrecision,
  type Severity,
  type StandardLevel,
  type TextEdit,
  type TextPlace,
} from './checks/check.ts'
export * from './checks/check-report.ts'
export type { CheckedText, Facts, Passage, ReferenceEntry, TermEntry } from './checks/checked-text.ts'
export { compareReports, type ReportComparison } from './checks/compare-reports.ts'
export { checks } from './checks/index.ts'
export type { Decision, ProfileDecisions, Sign, SignKind } from './checks/profile/decision.ts'
export { decideProfile, type ProfileOverrides, profileOf } from './checks/profile/profile-of.ts'
export { reasons } from './checks/reasons.ts'
export type { RegistryRecord, RegistryView } from './checks/registry-view.ts'
export { MEASURED_ON, RULE_SET_VERSION } from './checks/rule-set-version.ts'
export { type MeasuredPrecision, REVIEWED_MIN, type RuleRow, rulesTable, wordPrecision } from './checks/rules-table.ts'
export { type RunOptions, runChecks } from './checks/run-checks.ts'
export { type TextOptions, textOf } from './checks/text-of.ts'
export { type Excerpt } from './checks/text-place.ts'
export type * from './document/document.ts'
export type { RevisionView, SourceFormat } from './document/flow.ts'
export { UNREADABLE, type Unreadable, type UnreadableCode } from './document/reading.ts'
export type { SourcePlace } from './document/source-map.ts'
export { clauseDigestsOf } from './extract/clause-digests.ts'
export * from './extract/extract.ts'
export { extractOf } from './extract/extract-of.ts'
export { isStillValid, stateOfUnit, type UnitConfirmation, type UnitState } from './extract/is-still-valid.ts'
export { referencesOf } from './extract/references.ts'
export { type FixedDocx, type FixOptions, fixDocx } from './fix/fix-docx.ts'
export { SKIPPED, type SkipReason, UNFIXABLE, type UnfixableCode } from './fix/skip-reason.ts'
export { clauseNumberOf } from './lexer/clause-number.ts'
export { type LexedText, lexText } from './lexer/lex.ts'
export {
  type PdfReader,
  type ReadOptions,
  type ReadOutcome,
  readStandard,
  readStandardOrPdf,
} from './read-standard.ts'
export { htmlReport } from './report/html-report.ts'
export { jsonReport } from './report/json-report.ts'
export type { SarifLog } from './report/sarif.ts'
export { SARIF_SCHEMA, type SarifOptions, sarifReport } from './report/sarif-report.ts'
export { textReport } from './report/text-report.ts'
