import { type History, Refusal, type Stage } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { isPlanNumberTaken, type ProjectRow, saveBoard } from './store.ts'

export type HistoricProject = {
  readonly organizationId: string
  readonly stage: Stage
  readonly stageSince: string
  readonly title: string
  readonly titleEn: string | null
  readonly revises: string | null
  readonly planNumber: string | null
  readonly proposedOn: string
  /** The history as it was entered, unknown days as null. */
  readonly history: History & {
    readonly lastReviewOn: string | null
    readonly conclusion: string | null
    readonly note: string | null
  }
  readonly participants: readonly {
    readonly name: string
    readonly category?: string
    readonly socialCreditCode?: string
  }[]
}

/**
 * Enters a project that began elsewhere, at the stage it has reached. What it did not do here is not invented.
 * Refuses with `PLAN_NUMBER_TAKEN` before anything is written.
 */
export async function enterHistoricProject(context: Context, entry: HistoricProject): Promise<ProjectRow> {
  if (entry.planNumber && (await isPlanNumberTaken(context.db, entry.organizationId, entry.planNumber)))
    throw new Refusal('PLAN_NUMBER_TAKEN', { planNumber: entry.planNumber })
  const kind = entry.revises ? 'revision' : 'new'
  const project = await context.rows.insert('project', {
    id: context.newId(),
    organization_id: entry.organizationId,
    procedure: 'social-organization',
    stage: entry.stage,
    stage_since: entry.stageSince,
    title: entry.title,
    title_en: entry.titleEn,
    kind,
    revises_standard_id: entry.revises,
    proposal: JSON.stringify({
      title: entry.title,
      titleEn: entry.titleEn ?? undefined,
      kind,
      revises: entry.revises ?? undefined,
    }),
    plan_number: entry.planNumber,
    approved_on: entry.history.projectApprovedOn,
    proposed_on: entry.proposedOn,
    taken_over: true,
    history: JSON.stringify(entry.history),
  })
  for (const [index, participant] of entry.participants.entries())
    await enterParticipant(context, project.id, participant, index + 1, entry.proposedOn)
  return project
}

async function enterParticipant(
  context: Context,
  projectId: string,
  { name, category, socialCreditCode }: HistoricProject['participants'][number],
  position: number,
  on: string,
) {
  await context.rows.insert('participant', {
    id: context.newId(),
    project_id: projectId,
    organization_name: name,
    social_credit_code: socialCreditCode ?? null,
    short_names: '[]',
    category: category ?? 'other',
    foreign_invested: false,
    position,
    added_on: on,
    reason: null,
  })
}

export async function enterFormerTitle(
  context: Context,
  projectId: string,
  title: string,
  untilOn: string,
): Promise<void> {
  await context.rows.insert('former_title', {
    id: context.newId(),
    project_id: projectId,
    title,
    title_en: null,
    until_on: untilOn,
    reason: '补录',
  })
}

export type HistoricRound = {
  readonly opensOn: string
  readonly closesOn: string
  readonly daysMin: number
  readonly deviation: string | null
  readonly contact: string
  readonly documentId: string
}

/** An enquiry that is running when the project is taken over goes on here, on its public page. */
export async function enterRunningEnquiry(context: Context, projectId: string, round: HistoricRound): Promise<void> {
  await context.rows.insert('enquiry_round', {
    id: context.newId(),
    project_id: projectId,
    round: 1,
    opens_on: round.opensOn,
    closes_on: round.closesOn,
    days_min: round.daysMin,
    deviation: round.deviation,
    contact: round.contact,
    document_number: null,
    document_id: round.documentId,
  })
}

/** Brings the derived row up to date once everything of the history is entered. */
export const settleHistoricProject = (context: Context, projectId: string): Promise<void> =>
  saveBoard(context, projectId)
