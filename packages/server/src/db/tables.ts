import type { ColumnType, Generated } from 'kysely'

// Made by scripts/make-tables.ts from the migrated database; do not edit.

/** Written as text, read as it was parsed. */
type Json = ColumnType<unknown, string, string>
/** Read as a Date, written as ISO 8601. */
type Instant = ColumnType<Date, string, string>
type InstantOrNull = ColumnType<Date | null, string | null | undefined, string | null>
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>

export type AccessKeyTable = {
  id: string
  account_id: string
  prefix: string
  secret_hash: string
  name: string
  acts: Generated<boolean>
  made_on: string
  expires_on: string
  last_used_on: string | null
  revoked_on: string | null
}

export type AccountTable = {
  id: string
  login: string
  person_id: string
  password_hash: string | null
  second_factor_secret: string | null
  second_factor_last_step: number | null
  platform_administrator: Generated<boolean>
  state: string
  created_at: Instant
  second_factor_pending: string | null
  demonstration: boolean | null
  tour_seen_at: InstantOrNull
}

export type ApplicationTable = {
  id: string
  version: Generated<number>
  project_id: string
  organization_name: string
  social_credit_code: string
  category: string
  foreign_invested: boolean
  strengths: string
  person_id: string
  received_on: string
  receipt: string
  accepted: boolean | null
  reason: string | null
  decided_on: string | null
}

export type AssessmentTable = {
  id: string
  version: Generated<number>
  project_id: string
  held_on: string
  expert_count: number
  person_ids: Json
  opinion: string
  passed: boolean
  place: string | null
}

export type BallotTable = {
  id: string
  version: Generated<number>
  project_id: string
  examination_id: string
  member_id: string
  choice: string
  reason: string | null
  cast_on: string
  on_paper: boolean
  late: boolean
}

export type CalendarNoticeTable = {
  id: string
  version: Generated<number>
  year: number
  source: string
  days: Json
}

export type CaseActTable = {
  id: string
  version: Generated<number>
  case_id: string
  position: number
  act: string
  acted_on: string
  recorded_on: string
  row_id: string | null
  stage_before: string | null
  stage_after: string
  field_values: Json
  organization_id: string | null
  on_behalf_of: string | null
  account_id: string | null
  member_id: string | null
  receipt: string | null
}

export type CaseBoardTable = {
  organization_id: string
  case_id: string
  procedure: string
  stage: string
  title: string
  plan_number: string | null
  followed: boolean
  ended: boolean
  opened_on: string
  due_on: string | null
  due_title: JsonOrNull
  waits_for: Json
  built_on: string
  search: string
}

export type CaseCorrectionTable = {
  id: string
  version: Generated<number>
  case_id: string
  act_id: string
  wrong: string
  correct: string
  reason: string
  corrected_on: string
  account_id: string | null
}

export type CasePartyTable = {
  id: string
  version: Generated<number>
  case_id: string
  part: string
  organization_id: string
}

export type CatalogueImportTable = {
  id: string
  version: Generated<number>
  source_id: string
  file_sha256: string
  file_name: string
  format: string
  mapping: Json
  as_of: string
  state: string
  asked_by: string | null
  counts: JsonOrNull
  root: string | null
}

export type CatalogueImportProgressTable = {
  import_id: string
  rows_judged: Generated<number>
  rows_entered: Generated<number>
  entered_up_to: Generated<number>
  rows_total: number | null
  heartbeat_at: InstantOrNull
  failure: string | null
}

export type CatalogueRowTable = {
  import_id: string
  row_number: number
  verdict: string
  reasons: Json
  number: string | null
  claim: JsonOrNull
  cells: JsonOrNull
  hash: string
}

export type ChargeTable = {
  id: string
  version: Generated<number>
  project_id: string
  purpose: string
  payer: string
  amount_fen: number
  on_day: string
  tariff: string
}

export type ClauseOriginTable = {
  id: string
  version: Generated<number>
  feedback_id: string
  number: string
  clause: string
  note: string
  recorded_on: string
}

export type CommentTable = {
  id: string
  version: Generated<number>
  project_id: string
  round: number
  receipt: string
  clause: string | null
  opinion: string
  proposed: string | null
  reason: string | null
  organization_name: string | null
  person_id: string | null
  channel: string
  received_on: string
  late: boolean
  entered_by: string | null
  disposition: string | null
  disposition_reason: string | null
  new_wording: string | null
  disposed_on: string | null
}

export type CommitteeMemberTable = {
  id: string
  version: Generated<number>
  organization_id: string
  person_id: string
  account_id: string | null
  category: string
  employer: string | null
  seat: string
  from_on: string
  to_on: string | null
}

export type ContributionTable = {
  id: string
  version: Generated<number>
  project_id: string
  participant_id: string
  on_day: string
  contribution: string
}

export type CurrencyCheckTable = {
  id: string
  version: Generated<number>
  day: string
  checked_at: Instant
  asked_by: string | null
  document_id: string | null
  rows: Json
  sha256: string
}

export type DeclarationTable = {
  id: string
  version: Generated<number>
  organization_id: string
  state: Generated<string>
  product: string
  model: string | null
  drafted_on: string
  draft: JsonOrNull
  edition: Generated<number>
  published_on: string | null
  changed_on: string | null
  withdrawn_on: string | null
  withdrawn_reason: string | null
}

export type DeclarationEditionTable = {
  id: string
  version: Generated<number>
  declaration_id: string
  edition: number
  published_on: string
  body: Json
  findings: Json
  supplied_from: string | null
  commissioned_by: string | null
  is_lower: boolean
  correction: Generated<boolean>
  reason: string | null
  confirmation: string | null
}

export type DeclaredStandardTable = {
  id: string
  version: Generated<number>
  declaration_id: string
  edition: number
  number: string
  title: string
}

export type DemandTable = {
  id: string
  version: Generated<number>
  project_id: string
  examination_id: string
  clause: string | null
  demand: string
  answer: string | null
  answered_on: string | null
  document_id: string | null
}

export type DeviationTable = {
  id: string
  version: Generated<number>
  project_id: string
  code: string
  data: Json
  reason: string
  on_day: string
}

export type DocumentTable = {
  id: string
  version: Generated<number>
  project_id: string
  kind: string
  name: string
  position: number
  sha256: string
  occurred_on: string
  uploaded_by: string | null
  note: string | null
  document_number: string | null
  generated: boolean
  converted_sha256: string | null
  missing_parts: JsonOrNull
  of_row: string | null
  template_id: string | null
}

export type DrafterTable = {
  id: string
  version: Generated<number>
  project_id: string
  participant_id: string
  person_id: string
  account_id: string | null
  role: string
  position: number
  added_on: string
  reason: string | null
}

export type DuplicateSearchTable = {
  id: string
  version: Generated<number>
  project_id: string
  searched_on: string
  note: string | null
  hits: Json
}

export type EnforcementReportTable = {
  id: string
  version: Generated<number>
  number: string
  year: number
  inspections: number
  nonconforming: number
  penalties: number
  summary: string
  told_on: string
}

export type EnquiryRoundTable = {
  id: string
  version: Generated<number>
  project_id: string
  round: number
  opens_on: string
  closes_on: string
  days_min: number
  deviation: string | null
  contact: string
  document_number: string | null
  document_id: string
  closed_on: string | null
}

export type EvaluationTable = {
  id: string
  version: Generated<number>
  number: string
  organization_id: string
  system_name: string
  indicators: Json
  grading: Json
  evaluator: string
  body_id: string | null
  maker: string
  relation: string
  relation_note: string
  from_on: string
  to_on: string
  state: Generated<string>
  planned_on: string
  concluded_on: string | null
  published_on: string | null
  scope: string | null
  problems: string | null
  suggestions: string | null
  conclusion: string | null
}

export type EvaluationBodyTable = {
  id: string
  version: Generated<number>
  name: string
  field: string
  qualification: string
  from_on: string
  to_on: string | null
  entered_on: string
}

export type EvaluationScoreTable = {
  id: string
  version: Generated<number>
  evaluation_id: string
  code: string
  score: number | null
  evidence: string
  correction: string | null
  entered_on: string
  evidence_name: string | null
  evidence_sha256: string | null
}

export type ExaminationTable = {
  id: string
  version: Generated<number>
  project_id: string
  kind: string
  mode: string
  held_on: string
  place: string | null
  agenda: string
  document_number: string | null
  method: string | null
  sustained_objections: number | null
  conclusion: string | null
  opinion: string | null
  counted: JsonOrNull
  concluded_on: string | null
  time_of_day: string | null
  costs: string | null
}

export type ExaminationMemberTable = {
  id: string
  version: Generated<number>
  project_id: string
  examination_id: string
  expert_id: string
  employer: string
  voting: boolean
  chair: boolean
  present: boolean | null
  withdrawn_reason: string | null
}

export type ExemplaryCaseTable = {
  id: string
  version: Generated<number>
  evaluation_id: string
  reason: string
  picked_on: string
  withdrawn_on: string | null
  withdrawn_reason: string | null
}

export type ExpertTable = {
  id: string
  version: Generated<number>
  organization_id: string
  person_id: string
  account_id: string | null
  employer: string
  fields: Json
  title: string | null
  absent_until: string | null
  added_on: string
}

export type FeedbackTable = {
  id: string
  version: Generated<number>
  project_id: string | null
  standard_id: string | null
  receipt: string
  kind: string
  clause: string | null
  body: string
  organization_name: string | null
  person_id: string | null
  received_on: string
  due_on: string
  answer: string | null
  answered_on: string | null
  published: boolean | null
  leads_to_review: boolean | null
  satisfied: boolean | null
  rated_on: string | null
  standard_number: string | null
  in_charge_organization_id: string | null
  body_hash: string | null
  accept_due_on: string | null
  accepted_on: string | null
  transferred_on: string | null
  in_hand_on: string | null
  in_hand_by: string | null
  closed_on: string | null
  overdue_since: string | null
  outcome: string | null
  outcome_reason: string | null
  attachment_name: string | null
  attachment_sha256: string | null
}

export type FeedbackRouteTable = {
  id: string
  version: Generated<number>
  name: string
  organization_id: string
  entered_on: string
  ended_on: string | null
}

export type FeedbackTransferTable = {
  id: string
  version: Generated<number>
  feedback_id: string
  from_organization_id: string | null
  to_organization_id: string
  reason: string
  transferred_on: string
}

export type FindingDecisionTable = {
  id: string
  version: Generated<number>
  project_id: string
  document_id: string
  check_id: string
  fingerprint: string
  decision: string
  reason: string | null
  occurred_on: string
  decided_by: string | null
  withdrawn_on: string | null
}

export type FormerTitleTable = {
  id: string
  version: Generated<number>
  project_id: string
  title: string
  title_en: string | null
  until_on: string
  reason: string
}

export type HearingTable = {
  id: string
  version: Generated<number>
  project_id: string
  department: string
  matter: string | null
  delivered_on: string | null
  delivered_how: string | null
  replied_on: string | null
  objects: boolean | null
  reply: string | null
}

export type IdempotencyTable = {
  actor: string
  key: string
  use_case: string
  answer: Json
  created_at: Instant
}

export type ImplementationChargeTable = {
  id: string
  version: Generated<number>
  number: string
  part: string
  organization_id: string | null
  name: string
  legal_basis: string
  from_on: string
}

export type IndicatorSystemTable = {
  id: string
  version: Generated<number>
  organization_id: string | null
  name: string
  edition: string
  in_force_from: string
  legal_basis: string
  indicators: Json
  grading: Json
}

export type InterpretationTable = {
  id: string
  version: Generated<number>
  organization_id: string
  number: string
  clause: string | null
  question: string
  feedback_id: string | null
  asked_on: string
  due_on: string
  answer: string | null
  given_on: string | null
  approved_by_account_id: string | null
  publish_due_on: string | null
  published_on: string | null
}

export type MembershipTable = {
  id: string
  version: Generated<number>
  account_id: string
  organization_id: string
  role: string
  from_on: string
  to_on: string | null
}

export type MonitoringPointTable = {
  id: string
  version: Generated<number>
  organization_id: string | null
  name: string
  kinds: string[]
  ics: Generated<string[]>
  ccs: Generated<string[]>
  field: string
  place: string
  capability: string
  qualification: string | null
  qualification_scope: string | null
  qualified_from: string | null
  qualified_to: string | null
  from_on: string
  entry_document: string
  suspended_on: string | null
  suspended_reason: string | null
  left_on: string | null
  left_reason: string | null
}

export type MonitoringTaskTable = {
  id: string
  version: Generated<number>
  point_id: string
  number: string
  what: string
  quantity: string
  unit: string
  from_on: string
  to_on: string
  every_days: number
  assigned_on: string
}

export type NoticeTable = {
  id: string
  to_account_id: string | null
  to_person_id: string | null
  kind: string
  project_id: string | null
  subject: string
  body: string
  state: string
  error: string | null
  created_at: Instant
  sent_at: InstantOrNull
  read_at: InstantOrNull
}

export type NumberGapTable = {
  id: string
  version: Generated<number>
  organization_id: string
  sequence: number
  year: number | null
  reason: string
}

export type ObservationTable = {
  id: string
  version: Generated<number>
  task_id: string
  observed_on: string
  value: string
  sample_size: number | null
  note: string | null
  evidence_name: string | null
  evidence_sha256: string | null
  reported_on: string
  withdrawn_on: string | null
  withdrawn_reason: string | null
}

export type OneTimeLinkTable = {
  token_hash: string
  purpose: string
  subject_id: string
  data: Json
  expires_at: Instant
  used_at: InstantOrNull
}

export type OrganizationTable = {
  id: string
  version: Generated<number>
  name: string
  code: string | null
  social_credit_code: string | null
  business_scope: string
  contact: string | null
  legacy_numbers_last: number | null
  created_on: string
  kind: string | null
  place: string | null
  parent_id: string | null
}

export type OrganizationEntryTable = {
  id: string
  version: Generated<number>
  organization_id: string
  what: string
  value: string
  in_force_from: string
  evidence_sha256: string
  evidence_name: string
}

export type OrganizationRuleTable = {
  id: string
  version: Generated<number>
  organization_id: string
  name: string
  value: Json
  in_force_from: string
}

export type OwnProcedureVersionTable = {
  id: string
  version: Generated<number>
  organization_id: string
  procedure: string
  in_force_from: string
  body: Json
}

export type PaperTemplateTable = {
  id: string
  version: Generated<number>
  organization_id: string
  paper: string
  sha256: string | null
  file_name: string | null
  in_force_from: string
}

export type ParticipantTable = {
  id: string
  version: Generated<number>
  project_id: string
  organization_name: string
  social_credit_code: string | null
  short_names: Json
  category: string
  foreign_invested: boolean
  position: number
  added_on: string
  reason: string | null
}

export type ParticipationCallTable = {
  id: string
  version: Generated<number>
  project_id: string
  opened_on: string
  closes_on: string
  conditions: string
  contact: string
}

export type PersonTable = {
  id: string
  salt: string | null
  name: string | null
  phone: string | null
  email: string | null
  erased_at: InstantOrNull
  words: string | null
}

export type PilotTable = {
  id: string
  version: Generated<number>
  name: string
  number: string
  organization_id: string
  place: string
  plan: string
  tasks: string
  indicators: string
  from_on: string
  to_on: string
  state: Generated<string>
  applied_on: string
  decided_on: string | null
  decided_reason: string | null
  withdrawn_on: string | null
  withdrawn_reason: string | null
}

export type PilotAcceptanceTable = {
  id: string
  version: Generated<number>
  pilot_id: string
  accepted_on: string
  result: string
  experts: Json
  documents: string[]
  opinion: string
}

export type PilotCheckTable = {
  id: string
  version: Generated<number>
  pilot_id: string
  kind: string
  checked_on: string
  result: string
  findings: string
}

export type PlaceAuthorizationTable = {
  id: string
  version: Generated<number>
  organization_id: string
  place: string
  document: string
  from_on: string
  to_on: string | null
  area_of_work: string
}

export type PointStandardTable = {
  id: string
  version: Generated<number>
  point_id: string
  number: string
  from_on: string
  to_on: string | null
}

export type PresenceTable = {
  project_id: string
  account_id: string
  seen_at: Instant
}

export type ProjectTable = {
  id: string
  version: Generated<number>
  organization_id: string
  procedure: string
  stage: string
  stage_since: string
  title: string
  title_en: string | null
  kind: string
  revises_standard_id: string | null
  proposal: Json
  plan_number: string | null
  approved_on: string | null
  months_planned: number | null
  business_scope_statement: string | null
  announced_on: string | null
  announcement_number: string | null
  proposed_by: string | null
  proposed_on: string
  submission_number: string | null
  proposed_implements_on: string | null
  taken_over: boolean | null
  history: JsonOrNull
  submission_to: string | null
}

export type ProjectBoardTable = {
  project_id: string
  due_on: string | null
  due_name: string | null
  due_title: JsonOrNull
  waits_for: Json
  search: string
  built_on: string | null
}

export type PromotionTable = {
  id: string
  version: Generated<number>
  organization_id: string
  number: string
  audience: string
  form: string
  planned_on: string
  held_on: string | null
  people: number | null
  materials: string | null
  checked_on: string | null
  effect: string | null
}

export type RecordClaimTable = {
  id: Generated<string>
  record_id: number
  source_id: string
  import_id: string | null
  row_number: number | null
  as_of: string
  claim: Json
  withdrawn: Generated<boolean>
}

export type RecordRelationTable = {
  id: Generated<string>
  from_number: string
  to_number: string
  type: string
  detail: JsonOrNull
  source_id: string
  import_id: string | null
  withdrawn: Generated<boolean>
}

export type RegisterSourceTable = {
  id: string
  version: Generated<number>
  name: string
  authority: string
  licence: string | null
  note: string | null
}

export type ReviewTable = {
  id: string
  version: Generated<number>
  project_id: string
  standard_id: string
  started_on: string
  reason: string
  conclusion: string | null
  conclusion_reason: string | null
  concluded_on: string | null
  document_number: string | null
  linked_project_id: string | null
  manner: string | null
}

export type ReviewItemTable = {
  id: string
  version: Generated<number>
  plan_id: string
  number: string
  title: string | null
  level: string | null
  nature: string | null
  standard_id: string | null
  project_id: string | null
  reasons: Json
  added_by_hand: Generated<boolean>
  note: string | null
  state: Generated<string>
  due_on: string | null
  owner_account_id: string | null
  started_on: string | null
  opinions_close_on: string | null
  enquiry_from: string | null
  enquiry_until: string | null
  enforcing_department: string | null
  enforcing_department_asked_on: string | null
  conclusion: string | null
  conclusion_reason: string | null
  criteria: JsonOrNull
  counted: JsonOrNull
  concluded_on: string | null
  document_number: string | null
  feedback_ids: Json
  linked_project_id: string | null
  linked_case_id: string | null
}

export type ReviewOpinionTable = {
  id: string
  version: Generated<number>
  item_id: string
  account_id: string
  conclusion: string | null
  reason: string | null
  given_on: string | null
}

export type ReviewPlanTable = {
  id: string
  version: Generated<number>
  organization_id: string
  year: number
  state: Generated<string>
  proposed_on: string
  decided_on: string | null
  document_number: string | null
}

export type SectorCodeStatusTable = {
  id: string
  version: Generated<number>
  organization_id: string
  code: string
  state: string
  from_on: string
  document: string
  legal_basis: string
}

export type SessionTable = {
  token_hash: string
  account_id: string
  csrf_token: string
  created_at: Instant
  last_seen_at: Instant
  expires_at: Instant
}

export type SignInAttemptTable = {
  bucket: string
  attempts: number
  began_at: Instant
}

export type StandardTable = {
  id: string
  version: Generated<number>
  organization_id: string
  project_id: string
  number: string
  code: string
  sequence: number
  part: number | null
  year: number
  title: string
  title_en: string | null
  approved_on: string | null
  published_on: string | null
  implements_on: string | null
  openness: string | null
  announcement_number: string | null
  book_number: string | null
  price_fen: number | null
  joint_numbers: Json
  replaces_standard_id: string | null
  declared_link: string | null
  declared_on: string | null
  last_review_on: string | null
  review_conclusion: string | null
  withdrawn_on: string | null
  published_day_unknown: boolean | null
  withdrawn_day_unknown: boolean | null
  replaces_number: string | null
  ics: string | null
  ccs: string | null
}

export type StandardBoardTable = {
  standard_id: string
  review_due: string | null
  search: string
}

export type StandardCaseTable = {
  id: string
  version: Generated<number>
  procedure: string
  own_version_id: string | null
  keeper_id: string
  stage: string
  stage_since: string
  ended: Generated<boolean>
  title: string
  title_en: string | null
  standard_number: string | null
  plan_number: string | null
  plan_due_on: string | null
  followed: Generated<boolean>
  announced_on: string | null
  opened_on: string
  opened_by: string | null
  reasons: Json
}

export type StandardRecordTable = {
  id: Generated<number>
  number: string
  family: string
  kind: string
  level: string | null
  nature: string | null
  prefix: string | null
  sequence: string | null
  part: string | null
  year: number | null
  title: string | null
  title_en: string | null
  claimed_status: string | null
  published_on: string | null
  implements_on: string | null
  withdrawn_on: string | null
  replaced_on: string | null
  issuer: string | null
  department: string | null
  committee: string | null
  drafted_by: Generated<string[]>
  ics: Generated<string[]>
  ccs: Generated<string[]>
  sectors: Generated<string[]>
  division: string | null
  evidence: string
  conflicts: Json
  as_of: string
  standard_id: string | null
  is_empty: Generated<boolean>
  changed_in: Generated<string>
}

export type StandardTextTable = {
  standard_id: string
  sha256: string
  passages: Json
}

export type StatisticsFormFieldTable = {
  id: string
  version: Generated<number>
  part: string
  label_zh: string
  label_en: string
  kind: string
  required: Generated<boolean>
  legal_basis: string
  from_on: string
  to_on: string | null
}

export type StatisticsTaskTable = {
  id: string
  version: Generated<number>
  point_id: string
  number: string | null
  year: number
  assigned_on: string
  state: Generated<string>
  form: Json
  submitted_on: string | null
  evidence_name: string | null
  evidence_sha256: string | null
  decided_on: string | null
  reason: string | null
}

export type StoredFileTable = {
  sha256: string
  size_bytes: number
  media_type: string
  kind: string
  stored_at: Instant
}

export type TaskTable = {
  id: string
  version: Generated<number>
  project_id: string
  standard_id: string
  participant_id: string
  kind: string
  due_on: string
  done_on: string | null
  summary: string | null
  reminded_on: string | null
  overdue_since: string | null
}

export type TextCheckTable = {
  document_id: string
  state: string
  rule_set_version: string | null
  code: string | null
  asked_at: Instant
  ended_at: InstantOrNull
  report: JsonOrNull
  blocks: JsonOrNull
  counts: JsonOrNull
  cited: JsonOrNull
  citations: JsonOrNull
}

export type TraceEventTable = {
  seq: number
  hash: string
  previous: string
  type: string
  version: number
  subject_kind: string
  subject_id: string
  project_id: string | null
  actor_id: string | null
  on_behalf_of: string | null
  occurred_on: string
  recorded_at: Instant
  request_id: string
  data: Json
  files: Json
  persons: Json
  rows: Json
}

export type UseCountTable = {
  id: string
  version: Generated<number>
  number: string
  year: number
  reads: number | null
  downloads: number | null
  sales: number | null
  citations: number | null
  enterprises: number | null
  tests: number | null
  source: string
  correction: string | null
  entered_on: string
}

export type UseGradingTable = {
  id: string
  version: Generated<number>
  from_on: string
  at_least: number
  strong: Json
  medium: Json
  legal_basis: string
}

export type WatchTable = {
  id: string
  account_id: string
  kind: string
  family: string | null
  project_id: string | null
  seen: Json
  begun_on: string
  ended_on: string | null
  query: string | null
  department: string | null
}

export type WatchFeedTable = {
  account_id: string
  token: string
  made_at: Instant
}

export type WatchNewsTable = {
  id: string
  account_id: string
  watch_id: string
  told_at: Instant
  told_on: string
  news: Json
}

export type YearlyReportTable = {
  id: string
  version: Generated<number>
  organization_id: string
  duty: string
  year: number
  sent_on: string
  file_name: string
  file_sha256: string
  correction: string | null
}

export type Tables = {
  access_key: AccessKeyTable
  account: AccountTable
  application: ApplicationTable
  assessment: AssessmentTable
  ballot: BallotTable
  calendar_notice: CalendarNoticeTable
  case_act: CaseActTable
  case_board: CaseBoardTable
  case_correction: CaseCorrectionTable
  case_party: CasePartyTable
  catalogue_import: CatalogueImportTable
  catalogue_import_progress: CatalogueImportProgressTable
  catalogue_row: CatalogueRowTable
  charge: ChargeTable
  clause_origin: ClauseOriginTable
  comment: CommentTable
  committee_member: CommitteeMemberTable
  contribution: ContributionTable
  currency_check: CurrencyCheckTable
  declaration: DeclarationTable
  declaration_edition: DeclarationEditionTable
  declared_standard: DeclaredStandardTable
  demand: DemandTable
  deviation: DeviationTable
  document: DocumentTable
  drafter: DrafterTable
  duplicate_search: DuplicateSearchTable
  enforcement_report: EnforcementReportTable
  enquiry_round: EnquiryRoundTable
  evaluation: EvaluationTable
  evaluation_body: EvaluationBodyTable
  evaluation_score: EvaluationScoreTable
  examination: ExaminationTable
  examination_member: ExaminationMemberTable
  exemplary_case: ExemplaryCaseTable
  expert: ExpertTable
  feedback: FeedbackTable
  feedback_route: FeedbackRouteTable
  feedback_transfer: FeedbackTransferTable
  finding_decision: FindingDecisionTable
  former_title: FormerTitleTable
  hearing: HearingTable
  idempotency: IdempotencyTable
  implementation_charge: ImplementationChargeTable
  indicator_system: IndicatorSystemTable
  interpretation: InterpretationTable
  membership: MembershipTable
  monitoring_point: MonitoringPointTable
  monitoring_task: MonitoringTaskTable
  notice: NoticeTable
  number_gap: NumberGapTable
  observation: ObservationTable
  one_time_link: OneTimeLinkTable
  organization: OrganizationTable
  organization_entry: OrganizationEntryTable
  organization_rule: OrganizationRuleTable
  own_procedure_version: OwnProcedureVersionTable
  paper_template: PaperTemplateTable
  participant: ParticipantTable
  participation_call: ParticipationCallTable
  person: PersonTable
  pilot: PilotTable
  pilot_acceptance: PilotAcceptanceTable
  pilot_check: PilotCheckTable
  place_authorization: PlaceAuthorizationTable
  point_standard: PointStandardTable
  presence: PresenceTable
  project: ProjectTable
  project_board: ProjectBoardTable
  promotion: PromotionTable
  record_claim: RecordClaimTable
  record_relation: RecordRelationTable
  register_source: RegisterSourceTable
  review: ReviewTable
  review_item: ReviewItemTable
  review_opinion: ReviewOpinionTable
  review_plan: ReviewPlanTable
  sector_code_status: SectorCodeStatusTable
  session: SessionTable
  sign_in_attempt: SignInAttemptTable
  standard: StandardTable
  standard_board: StandardBoardTable
  standard_case: StandardCaseTable
  standard_record: StandardRecordTable
  standard_text: StandardTextTable
  statistics_form_field: StatisticsFormFieldTable
  statistics_task: StatisticsTaskTable
  stored_file: StoredFileTable
  task: TaskTable
  text_check: TextCheckTable
  trace_event: TraceEventTable
  use_count: UseCountTable
  use_grading: UseGradingTable
  watch: WatchTable
  watch_feed: WatchFeedTable
  watch_news: WatchNewsTable
  yearly_report: YearlyReportTable
}
