import {
  addMonths,
  type History,
  type OrganizationRules,
  Refusal,
  type Reminder,
  type Stage,
  sameDayReminders,
} from '@zhunsheng/core'
import type { Static } from 'typebox'
import type { Context } from '../../context.ts'
import { enterHistoricProject, settleHistoricProject } from '../../development/enter-history.ts'
import { assignTasksToAll } from '../../implementation/tasks.ts'
import { readJointNumber } from '../number-standard.ts'
import { saveStandardBoard } from '../store.ts'
import { attachHistoryFiles } from './history-files.ts'
import { earliestDay, historyOf, requirePlausible } from './judge-history.ts'
import { type OwnCodes, type OwnNumber, readOwnNumber, readReplacedNumber } from './own-number.ts'
import { enterRenaming, type Finding, recordFindings } from './record-history.ts'
import type { StandardFields } from './standard-input.ts'
import { findStandardByNumber, isNumberTaken, listWaitingForReplaced } from './takeover-store.ts'

export type HistoricStandard = Static<typeof StandardFields>

export type TakenStandard = {
  readonly projectId: string
  readonly standardId: string
  readonly number: string
  /** Drafting organizations that were given tasks. */
  readonly tasksFor: number
  readonly findings: readonly Finding[]
  readonly reminders: readonly Reminder[]
}

/** Where a history comes from: the file it was imported from, and the row there. */
export type Origin = { readonly files: readonly string[]; readonly row: number | null }

const TASKS_WITHIN_MONTHS_DEFAULT = 24

type Organization = { readonly id: string } & OwnCodes

/** A history that may be entered: its numbers read, its stage known. */
type Judged = {
  readonly input: HistoricStandard
  readonly number: OwnNumber
  readonly reached: Stage
  readonly history: History
  readonly jointNumbers: readonly string[]
  readonly replaces: { readonly id: string | null; readonly number: string | null }
}

/**
 * Enters a published standard with its past. Whatever may be refused is refused before the first row is written, so
 * that an import can go on with the next. The caller holds the lock of the organization's numbers.
 */
export async function enterStandard(
  context: Context,
  organization: Organization,
  rules: OrganizationRules,
  input: HistoricStandard,
  origin: Origin,
): Promise<TakenStandard> {
  const judged = await judge(context, organization, input)
  const { number, reached, history } = judged
  const project = await insertProject(context, organization, judged)
  const standard = await insertStandard(context, organization, project.id, judged)
  for (const id of await listWaitingForReplaced(context.db, organization.id, number.canonical))
    await context.rows.update('standard', id, { replaces_standard_id: standard.id })
  const { files } = await attachHistoryFiles(context, project.id, input, history.publishedOn)
  const tasksFor = wantsTasks(input, reached, context.today)
    ? await assignTasksToAll(context, { ...standard, title: input.title }, history.publishedOn ?? context.today, rules)
    : 0
  recordTakenOver(context, project.id, judged, { ...origin, files: [...files, ...origin.files] }, tasksFor)
  // The title changed by publication at the latest.
  await enterRenaming(context, project.id, input, history.publishedOn ?? context.today)
  const findings = await recordFindings(context, project.id, history, input.note)
  await saveStandardBoard(context.db, standard.id, reviewDue(input, reached, rules))
  await settleHistoricProject(context, project.id)
  const reminders = sameDayReminders(history.publishedOn, history.implementsOn)
  return { projectId: project.id, standardId: standard.id, number: standard.number, tasksFor, findings, reminders }
}

async function judge(context: Context, organization: Organization, input: HistoricStandard): Promise<Judged> {
  const number = readOwnNumber(input.number, organization)
  const replacesNumber = input.replacesNumber ? readReplacedNumber(input.replacesNumber, number.canonical) : null
  const jointNumbers = (input.jointNumbers ?? []).map(readJointNumber)
  requirePlausible(input, context.today)
  if (await isNumberTaken(context.db, organization.id, number))
    throw new Refusal('STANDARD_NUMBER_TAKEN', { number: number.canonical })
  const replaced = replacesNumber ? await findStandardByNumber(context.db, organization.id, replacesNumber) : undefined
  const reached: Stage = input.withdrawnOn || input.withdrawnDayUnknown ? 'withdrawn' : 'implementation'
  const replaces = { id: replaced?.id ?? null, number: replacesNumber }
  return { input, number, reached, history: historyOf(input, reached, number.year), jointNumbers, replaces }
}

function insertProject(context: Context, organization: Organization, { input, reached, history, replaces }: Judged) {
  return enterHistoricProject(context, {
    organizationId: organization.id,
    stage: reached,
    stageSince: (reached === 'withdrawn' ? input.withdrawnOn : input.publishedOn) ?? context.today,
    title: input.title,
    titleEn: input.titleEn ?? null,
    revises: replaces.id,
    planNumber: input.planNumber ?? null,
    proposedOn: earliestDay(history) ?? context.today,
    history: {
      ...history,
      lastReviewOn: input.lastReviewOn ?? null,
      conclusion: input.conclusion ?? null,
      note: input.note ?? null,
    },
    participants: input.draftingOrganizations ?? [],
  })
}

function insertStandard(context: Context, organization: Organization, projectId: string, judged: Judged) {
  const { input, number, jointNumbers, replaces } = judged
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
    published_on: input.publishedOn ?? null,
    published_day_unknown: input.publishedOn ? null : true,
    implements_on: input.implementsOn ?? null,
    openness: input.openness ?? null,
    announcement_number: input.announcementNumber ?? null,
    joint_numbers: JSON.stringify(jointNumbers),
    replaces_standard_id: replaces.id,
    replaces_number: replaces.number,
    declared_link: input.declaredLink ?? null,
    declared_on: input.declaredOn ?? null,
    last_review_on: input.lastReviewOn ?? null,
    withdrawn_on: input.withdrawnOn ?? null,
    withdrawn_day_unknown: input.withdrawnDayUnknown && !input.withdrawnOn ? true : null,
  })
}

/** Asked for, or published so lately that what the drafting organizations undertook can still be expected of them. */
function wantsTasks(input: HistoricStandard, reached: Stage, today: string): boolean {
  if (reached === 'withdrawn') return false
  if (input.assignTasks !== undefined) return input.assignTasks
  const { publishedOn, tasksWithinMonths = TASKS_WITHIN_MONTHS_DEFAULT } = input
  return publishedOn !== undefined && addMonths(publishedOn, tasksWithinMonths) >= today
}

function reviewDue(
  { lastReviewOn, publishedOn }: HistoricStandard,
  reached: Stage,
  rules: OrganizationRules,
): string | null {
  const from = lastReviewOn ?? publishedOn
  return from && reached !== 'withdrawn' ? addMonths(from, rules.reviewPeriodMonths) : null
}

/** The one event of the taking over: who entered it, when, what, on which evidence. */
function recordTakenOver(
  context: Context,
  projectId: string,
  { input, number }: Judged,
  origin: Origin,
  tasksFor: number,
): void {
  const { title, projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn, publishedOn } = input
  const days = { projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn, publishedOn }
  const { implementsOn, withdrawnOn } = input
  context.record({
    type: 'project.taken-over',
    subject: { kind: 'project', id: projectId },
    project: projectId,
    ...(publishedOn && { occurredOn: publishedOn }),
    data: { number: number.canonical, title, ...days, implementsOn, withdrawnOn, tasksFor, row: origin.row },
    files: [...origin.files],
  })
}
