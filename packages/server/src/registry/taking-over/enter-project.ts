import { daysBetween, type History, type OrganizationRules, Refusal, type Worded } from '@zhunsheng/core'
import type { Static } from 'typebox'
import type { Context } from '../../context.ts'
import { enterHistoricProject, enterRunningEnquiry, settleHistoricProject } from '../../development/enter-history.ts'
import { attachDocument } from '../../documents/attach.ts'
import { examineUpload } from '../../documents/examine-upload.ts'
import { saveStandardBoard } from '../store.ts'
import type { Origin } from './enter-standard.ts'
import { attachHistoryFiles } from './history-files.ts'
import { earliestDay, historyOf, requirePlausible } from './judge-history.ts'
import { type OwnCodes, type OwnNumber, readOwnNumber } from './own-number.ts'
import type { ProjectFields, RunningStage } from './project-input.ts'
import { enterRenaming, type Finding, recordFindings } from './record-history.ts'
import { findStandardByNumber, isNumberTaken } from './takeover-store.ts'

export type RunningProject = Static<typeof ProjectFields>
export type TakenProject = {
  readonly projectId: string
  readonly stage: string
  readonly standardId: string | null
  readonly findings: readonly Finding[]
}

const ENQUIRY_DAYS_MIN = 30
const unnumbered: Worded = { zh: '在研项目', en: 'running project' }

type Organization = { readonly id: string } & OwnCodes
type Enquiry = { readonly opensOn: string; readonly closesOn: string; readonly contact: string }

/** A running project that may be entered. `enquiry` and `number` are there in the stages that have them. */
type Judged = {
  readonly input: RunningProject
  readonly number: OwnNumber | null
  readonly enquiry: Enquiry | null
  readonly revises: string | null
  readonly history: History
}

/** Enters a project that began elsewhere and goes on here. All that may be refused is refused before the first row. */
export async function enterProject(
  context: Context,
  organization: Organization,
  rules: OrganizationRules,
  input: RunningProject,
  origin: Origin,
): Promise<TakenProject> {
  const judged = await judge(context, organization, input)
  const { number, enquiry, history } = judged
  const project = await insertProject(context, organization, judged)
  const { files, textId } = await attachHistoryFiles(context, project.id, input, null)
  const statement = await attachStatement(context, project.id, input)
  const round = { daysMin: rules.enquiryDays, deviation: shortReason(judged) }
  if (enquiry && textId) await enterRunningEnquiry(context, project.id, { ...enquiry, ...round, documentId: textId })
  const standard = number ? await insertApproved(context, organization, project.id, judged, number) : null
  recordTakenOver(context, project.id, judged, { ...origin, files: [...files, ...statement, ...origin.files] })
  await enterRenaming(context, project.id, input, context.today)
  const findings = await recordFindings(context, project.id, history, input.note)
  if (standard) await saveStandardBoard(context.db, standard.id, null)
  await settleHistoricProject(context, project.id)
  return { projectId: project.id, stage: input.stage, standardId: standard?.id ?? null, findings }
}

async function judge(context: Context, organization: Organization, input: RunningProject): Promise<Judged> {
  const number = await readNumber(context, organization, input.stage, input)
  requirePlausible(input, context.today)
  const enquiry = input.stage === 'enquiry' ? runningEnquiry(input) : null
  const revisesNumber = input.revisesNumber && readOwnNumber(input.revisesNumber, organization).canonical
  const revised = revisesNumber ? await findStandardByNumber(context.db, organization.id, revisesNumber) : undefined
  if (revisesNumber && !revised) throw new Refusal('STANDARD_NOT_FOUND')
  const history = historyOf(input, input.stage, number?.year ?? null)
  return { input, number, enquiry, revises: revised?.id ?? null, history }
}

function insertProject(context: Context, organization: Organization, { input, enquiry, revises, history }: Judged) {
  return enterHistoricProject(context, {
    organizationId: organization.id,
    stage: input.stage,
    stageSince: enquiry?.opensOn ?? context.today,
    title: input.title,
    titleEn: input.titleEn ?? null,
    revises,
    planNumber: input.planNumber ?? null,
    proposedOn: earliestDay(history) ?? context.today,
    history: { ...history, lastReviewOn: null, conclusion: input.conclusion ?? null, note: input.note ?? null },
    participants: input.draftingOrganizations ?? [],
  })
}

/** A number comes with approval: asked for after it, refused before. */
async function readNumber(
  context: Context,
  organization: { readonly id: string } & OwnCodes,
  stage: RunningStage,
  input: RunningProject,
): Promise<OwnNumber | null> {
  if (stage !== 'publication') {
    if (input.number) throw new Refusal('TAKEOVER_NUMBER_TOO_EARLY')
    return null
  }
  if (!input.number) throw new Refusal('TAKEOVER_NUMBER_NEEDED')
  const number = readOwnNumber(input.number, organization)
  if (await isNumberTaken(context.db, organization.id, number))
    throw new Refusal('STANDARD_NUMBER_TAKEN', { number: number.canonical })
  return number
}

function runningEnquiry({ text, enquiryFrom, enquiryTo, contact }: RunningProject): Enquiry {
  if (!text || !enquiryFrom || !enquiryTo || !contact) throw new Refusal('TAKEOVER_ENQUIRY_UNFINISHED')
  return { opensOn: enquiryFrom, closesOn: enquiryTo, contact }
}

function shortReason({ enquiry, input }: Judged): string | null {
  if (!enquiry || daysBetween(enquiry.opensOn, enquiry.closesOn) >= ENQUIRY_DAYS_MIN) return null
  return input.note ?? '补录：按原公告期限'
}

async function attachStatement(context: Context, projectId: string, { statement }: RunningProject): Promise<string[]> {
  if (!statement) return []
  const missingParts = await (await examineUpload(context, statement)).missingParts()
  await attachDocument(context, {
    projectId,
    kind: 'explanatoryStatement',
    file: statement,
    missingParts,
    note: '补录',
  })
  return [statement.sha256]
}

function insertApproved(
  context: Context,
  organization: Organization,
  projectId: string,
  { input, revises }: Judged,
  number: OwnNumber,
) {
  return context.rows.insert('standard', {
    id: context.newId(),
    organization_id: organization.id,
    project_id: projectId,
    number: number.canonical,
    code: number.code,
    sequence: number.sequence,
    part: number.part,
    year: number.year,
    title: input.title,
    title_en: input.titleEn ?? null,
    approved_on: input.approvedOn ?? null,
    joint_numbers: '[]',
    replaces_standard_id: revises,
  })
}

function recordTakenOver(context: Context, projectId: string, { input, number, history }: Judged, origin: Origin) {
  const { title, stage, projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn } = input
  const days = { projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn }
  const occurredOn = [history.approvedOn, history.examinedOn, history.projectApprovedOn].find((day) => day !== null)
  const called = number?.canonical ?? input.planNumber ?? unnumbered
  context.record({
    type: 'project.taken-over',
    subject: { kind: 'project', id: projectId },
    project: projectId,
    ...(occurredOn && { occurredOn }),
    data: { number: called, title, stage, ...days, row: origin.row },
    files: [...origin.files],
  })
}
