import { addDays, type Stage } from '@zhunsheng/core'
import { newId, newReceipt } from '../../packages/server/src/db/identifier.ts'
import { searchVector } from '../../packages/server/src/registry/search-text.ts'
import type { Chance } from './chance.ts'
import { fillPerson, type Organization } from './fill-organizations.ts'
import type { Happening, Recorder, Row } from './recorder.ts'
import { makeTitle } from './titles.ts'

export type Filled = {
  readonly id: string
  readonly organization: Organization
  readonly stage: Stage
  readonly commentIds: readonly string[]
  readonly title: string
}

/** How many of a hundred projects in hand stand in which stage. */
const shares: readonly (readonly [Stage, number])[] = [
  ['proposal', 8],
  ['drafting', 30],
  ['enquiry', 22],
  ['disposition', 18],
  ['examination', 12],
  ['approval', 6],
  ['terminated', 4],
]

const PARTICIPANTS = 4
const COMMENTS = 12
const MEMBERS = 5
const ENQUIRY_DAYS = 30
const AGE_DAYS_MAX = 700

type Telling = {
  readonly record: Recorder
  readonly chance: Chance
  readonly id: string
  readonly organization: Organization
  readonly files: readonly string[]
  readonly today: string
  on: string
}

/** Projects in hand, each with what its page shows: four organizations, three texts, twelve comments, thirty events. */
export async function fillProjects(
  record: Recorder,
  chance: Chance,
  organizations: readonly Organization[],
  files: readonly string[],
  count: number,
  today: string,
): Promise<Filled[]> {
  const filled: Filled[] = []
  for (let index = 0; index < count; index += 1) {
    filled.push(fillProject(record, chance, chance.pickZipf(organizations), files, index, today))
    await record.flushWhenFull()
  }
  return filled
}

function fillProject(
  record: Recorder,
  chance: Chance,
  organization: Organization,
  files: readonly string[],
  index: number,
  today: string,
): Filled {
  const stage = stageAt(index)
  const on = addDays(today, -(ENQUIRY_DAYS * 3) - chance.below(AGE_DAYS_MAX))
  const id = newId(`${on}T02:00:00.000Z`)
  const telling: Telling = { record, chance, id, organization, files, today, on }
  const title = makeTitle(chance)
  propose(telling, stage, title, index)
  formGroup(telling)
  const commentIds = enquire(telling, stage)
  if (stage === 'examination' || stage === 'approval') examine(telling, stage)
  return { id, organization, stage, commentIds, title }
}

function stageAt(index: number): Stage {
  let rest = index % 100
  for (const [stage, share] of shares) {
    if (rest < share) return stage
    rest -= share
  }
  return 'drafting'
}

function tell(
  telling: Telling,
  type: Happening['type'],
  subject: Happening['subject'],
  data: Happening['data'] = {},
  rows: Happening['rows'] = [],
  files: readonly string[] = [],
): void {
  telling.record.happen({
    type,
    subject,
    project: telling.id,
    actor: telling.organization.secretary.accountId,
    on: telling.on,
    data,
    rows,
    files,
  })
}

const rowOf = (telling: Telling, columns: Omit<Row, 'id'>): Row => ({
  id: newId(`${telling.on}T02:00:00.000Z`),
  project_id: telling.id,
  ...columns,
})

function propose(telling: Telling, stage: Stage, title: string, index: number): void {
  const { id, organization, on, record, today } = telling
  const project: Row = {
    id,
    organization_id: organization.id,
    procedure: 'social-organization',
    stage,
    stage_since: addDays(today, -telling.chance.below(ENQUIRY_DAYS)),
    title,
    kind: 'new',
    proposal: {
      title,
      kind: 'new',
      purpose: `统一${title}的要求。`,
      scope: `适用于${title}。`,
      content: '要求、试验方法、检验规则。',
      situation: '国内外尚无同类标准。',
      schedule: '十二个月内报批。',
      proposer: '示例科技有限公司',
    },
    plan_number: `示例-${on.slice(0, 4)}-${index}`,
    approved_on: on,
    months_planned: 12,
    announced_on: on,
    announcement_number: `示例协〔${on.slice(0, 4)}〕${index}号`,
    proposed_by: organization.secretary.accountId,
    proposed_on: on,
  }
  const due_on = addDays(today, telling.chance.below(2 * ENQUIRY_DAYS) - ENQUIRY_DAYS)
  tell(telling, 'project.proposed', ['project', id], { title }, [['project', project]])
  record.put('project_board', {
    project_id: id,
    due_on,
    due_name: 'enquiry',
    due_title: { zh: '征求意见截止', en: 'Enquiry ends' },
    waits_for: [],
    built_on: today,
    search: searchVector([title, String(project['plan_number'])]),
  })
  const search = rowOf(telling, { searched_on: on, note: '示例说明', hits: [] })
  tell(telling, 'project.duplicates-searched', ['project', id], { hits: 0 }, [['duplicate_search', search]])
  const assessment = rowOf(telling, {
    held_on: on,
    expert_count: 3,
    person_ids: [],
    opinion: '必要且可行。',
    passed: true,
  })
  tell(telling, 'project.assessed', ['project', id], { on, result: '通过' }, [['assessment', assessment]])
  tell(telling, 'project.approved', ['project', id], { planNumber: String(project['plan_number']) })
  tell(telling, 'project.announced', ['project', id], { documentNumber: String(project['announcement_number']) })
}

function formGroup(telling: Telling): void {
  const call = rowOf(telling, {
    opened_on: telling.on,
    closes_on: addDays(telling.on, ENQUIRY_DAYS),
    conditions: '有相关实践经验。',
    contact: '示例秘书处',
  })
  tell(telling, 'drafting.call-opened', ['project', telling.id], { closesOn: String(call['closes_on']) }, [
    ['participation_call', call],
  ])
  for (let place = 1; place <= PARTICIPANTS; place += 1) {
    const organization_name = `示例第${1 + telling.chance.below(5_000)}有限公司·${place}`
    const participant = rowOf(telling, {
      organization_name,
      short_names: [],
      category: 'producer',
      foreign_invested: false,
      position: place,
      added_on: telling.on,
    })
    tell(telling, 'drafting.participant-added', ['participant', participant.id], { organization: organization_name }, [
      ['participant', participant],
    ])
    const person_id = fillPerson(telling.record, `示例起草人${place}`)
    const drafter = rowOf(telling, {
      participant_id: participant.id,
      person_id,
      role: '起草人',
      position: place,
      added_on: telling.on,
    })
    const contribution = rowOf(telling, {
      participant_id: participant.id,
      on_day: telling.on,
      contribution: `起草第${place + 3}章。`,
    })
    tell(telling, 'drafting.drafter-added', ['drafter', drafter.id], { organization: organization_name }, [
      ['drafter', drafter],
      ['contribution', contribution],
    ])
  }
}

function enquire(telling: Telling, stage: Stage): string[] {
  const draft = ['explanatoryStatement', 'draftText', 'draftText']
    .map((kind, place) => upload(telling, kind, place + 1))
    .at(-1)
  const isOpen = stage === 'enquiry'
  const opens_on = isOpen
    ? addDays(telling.today, -telling.chance.below(ENQUIRY_DAYS))
    : addDays(telling.on, ENQUIRY_DAYS)
  const closes_on = addDays(opens_on, ENQUIRY_DAYS)
  telling.on = opens_on
  const round = rowOf(telling, {
    round: 1,
    opens_on,
    closes_on,
    days_min: ENQUIRY_DAYS,
    contact: '示例秘书处',
    document_id: draft ?? null,
    ...(isOpen ? {} : { closed_on: addDays(closes_on, 1) }),
  })
  tell(telling, 'enquiry.opened', ['project', telling.id], { round: 1, opensOn: opens_on, closesOn: closes_on }, [
    ['enquiry_round', round],
  ])
  return Array.from({ length: COMMENTS }, (_, place) => comment(telling, stage, place))
}

function upload(telling: Telling, kind: string, place: number): string {
  const sha256 = telling.chance.pick(telling.files)
  const row = rowOf(telling, {
    kind,
    name: `示例文本${place}.docx`,
    position: place,
    sha256,
    occurred_on: telling.on,
    uploaded_by: telling.organization.secretary.accountId,
    generated: false,
  })
  tell(
    telling,
    'document.uploaded',
    ['document', row.id],
    { kind, order: place, name: String(row['name']) },
    [['document', row]],
    [sha256],
  )
  return row.id
}

const opinions = [
  '“应当”改为“应”。',
  '建议给出数值和试验方法。',
  '与所引用的标准不一致，建议核对。',
  '建议删去本条，或者说明理由。',
]

function comment(telling: Telling, stage: Stage, place: number): string {
  const receipt = newReceipt()
  const isDisposed = stage === 'examination' || stage === 'approval'
  const answer = isDisposed
    ? { disposition: 'notAccepted', disposition_reason: '该条是安全所必需。', disposed_on: telling.on }
    : {}
  const row = rowOf(telling, {
    round: 1,
    receipt,
    clause: `${4 + (place % 5)}.${1 + (place % 4)}`,
    opinion: telling.chance.pick(opinions),
    reason: '便于执行。',
    organization_name: `示例单位${telling.chance.below(9_000)}`,
    channel: 'form',
    received_on: telling.on,
    late: false,
    ...answer,
  })
  tell(telling, 'comment.received', ['comment', row.id], { receipt, late: false }, [['comment', row]])
  return row.id
}

function examine(telling: Telling, stage: Stage): void {
  const concluded =
    stage === 'approval'
      ? { method: 'ballot', conclusion: 'passed', opinion: '内容合理，可操作。', concluded_on: telling.on }
      : {}
  const examination = rowOf(telling, {
    kind: 'final',
    mode: 'meeting',
    held_on: telling.on,
    place: '示例会议室',
    agenda: '逐条审查',
    ...concluded,
  })
  tell(telling, 'examination.called', ['examination', examination.id], { kind: '终审', on: telling.on }, [
    ['examination', examination],
  ])
  for (let place = 0; place < MEMBERS; place += 1) {
    const expert_id = telling.organization.expertIds[place]
    const member = rowOf(telling, {
      examination_id: examination.id,
      expert_id: expert_id ?? null,
      employer: `示例大学${place + 1}`,
      voting: true,
      chair: place === 0,
      present: true,
    })
    const ballot = rowOf(telling, {
      examination_id: examination.id,
      member_id: member.id,
      choice: 'agree',
      cast_on: telling.on,
      on_paper: false,
      late: false,
    })
    tell(telling, 'examination.ballot-cast', ['ballot', ballot.id], { choice: '同意' }, [
      ['examination_member', member],
      ['ballot', ballot],
    ])
  }
}
