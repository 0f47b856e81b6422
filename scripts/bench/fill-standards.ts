import { addDays } from '@zhunsheng/core'
import { newId, newReceipt } from '../../packages/server/src/db/identifier.ts'
import { searchVector } from '../../packages/server/src/registry/search-text.ts'
import type { Chance } from './chance.ts'
import type { Organization } from './fill-organizations.ts'
import type { Recorder, Row } from './recorder.ts'
import { makeTitle } from './titles.ts'

export type FilledStandard = {
  readonly id: string
  readonly projectId: string
  readonly number: string
  readonly title: string
}

const AGE_DAYS_MAX = 2_400
const EVENTS_A_STANDARD = 7
/** What lies between the entry of a standard and its last event: feedback and tasks. */
const FEEDBACK = EVENTS_A_STANDARD - 3
const REVIEW_YEARS = 5

/** Published standards as 补录 enters them: each stands on a finished project, and seven events tell of it. */
export async function fillStandards(
  record: Recorder,
  chance: Chance,
  organizations: readonly Organization[],
  count: number,
  today: string,
): Promise<FilledStandard[]> {
  const last = new Map<string, number>()
  const filled: FilledStandard[] = []
  for (let index = 0; index < count; index += 1) {
    const organization = chance.pickZipf(organizations)
    const sequence = (last.get(organization.id) ?? 0) + 1
    last.set(organization.id, sequence)
    filled.push(fillStandard(record, chance, organization, sequence, today))
    await record.flushWhenFull()
  }
  return filled
}

function fillStandard(
  record: Recorder,
  chance: Chance,
  organization: Organization,
  sequence: number,
  today: string,
): FilledStandard {
  const on = addDays(today, -AGE_DAYS_MAX + chance.below(AGE_DAYS_MAX - 60))
  const at = `${on}T02:00:00.000Z`
  const [projectId, id, title] = [newId(at), newId(at), makeTitle(chance)]
  const year = Number(on.slice(0, 4))
  const number = `T/${organization.code} ${sequence}—${year}`
  const project: Row = {
    id: projectId,
    organization_id: organization.id,
    procedure: 'social-organization',
    stage: 'implementation',
    stage_since: on,
    title,
    kind: 'new',
    proposal: { title, kind: 'new' },
    proposed_on: on,
    taken_over: true,
    history: { reached: 'implementation' },
  }
  const standard: Row = {
    id,
    organization_id: organization.id,
    project_id: projectId,
    number,
    code: organization.code,
    sequence,
    year,
    title,
    approved_on: on,
    published_on: on,
    implements_on: addDays(on, chance.below(60)),
    openness: 'full',
    announcement_number: `${year}年第${1 + (sequence % 40)}号`,
    joint_numbers: [],
  }
  const told = { project: projectId, actor: organization.secretary.accountId, on }
  record.happen({
    ...told,
    type: 'project.taken-over',
    subject: ['project', projectId],
    data: { number, title },
    rows: [['project', project]],
  })
  record.happen({
    ...told,
    type: 'standard.approved',
    subject: ['standard', id],
    data: { number },
    rows: [['standard', standard]],
  })
  record.happen({
    ...told,
    type: 'standard.published',
    subject: ['standard', id],
    data: { number, publishedOn: on, implementsOn: String(standard['implements_on']) },
  })
  record.put('project_board', {
    project_id: projectId,
    waits_for: [],
    built_on: today,
    search: searchVector([title, number]),
  })
  record.put('standard_board', {
    standard_id: id,
    review_due: addDays(on, REVIEW_YEARS * 365),
    search: searchVector([number, title]),
  })
  fillFeedback(record, chance, told, projectId, id)
  return { id, projectId, number, title }
}

function fillFeedback(
  record: Recorder,
  chance: Chance,
  told: { project: string; actor: string; on: string },
  project_id: string,
  standard_id: string,
): void {
  const receipt = newReceipt()
  const row: Row = {
    id: newId(`${told.on}T02:00:00.000Z`),
    project_id,
    standard_id,
    receipt,
    kind: 'question',
    clause: `${4 + chance.below(5)}.1`,
    body: '该条的数值在低温下是否适用？',
    organization_name: `示例用户单位${chance.below(9_000)}`,
    received_on: told.on,
    due_on: addDays(told.on, 15),
    answer: '适用。',
    answered_on: told.on,
    published: true,
  }
  record.happen({
    ...told,
    type: 'feedback.received',
    subject: ['feedback', row.id],
    data: { kind: '询问', receipt },
    rows: [['feedback', row]],
  })
  for (let more = 1; more < FEEDBACK; more += 1)
    record.happen({ ...told, type: 'feedback.answered', subject: ['feedback', row.id], data: { receipt } })
}
