import { addDays, checkCharacter, type FileValue, type Stage } from '@zhunsheng/core'
import Type from 'typebox'
import { thePublic, theSystem } from '../context.ts'
import { registerPerson } from '../organizations/person.ts'
import { useCase } from '../use-case.ts'
import type { Bench } from './bench.ts'
import type { Story, StoryOptions } from './story.ts'
import { uploadScan, uploadStatement, uploadText } from './story-files.ts'

/** What is done in one stage, up to and with the act that leaves it. */
export type Chapter = { readonly leaves: Stage; tell(bench: Bench, story: Story, options: StoryOptions): Promise<void> }

const ENQUIRY_DAYS = 30
const PANEL_SIZE = 5

export const chapters: readonly Chapter[] = [
  { leaves: 'proposal', tell: approveProject },
  { leaves: 'drafting', tell: draft },
  { leaves: 'enquiry', tell: hearEverybody },
  { leaves: 'disposition', tell: disposeOfComments },
  { leaves: 'examination', tell: examine },
  { leaves: 'approval', tell: approveStandard },
  { leaves: 'publication', tell: publish },
  { leaves: 'implementation', tell: use },
]

async function approveProject(_: Bench, story: Story): Promise<void> {
  const { act, actors, today } = story
  await act('search-duplicates', { note: '示例说明：范围不重复。' })
  await act('hold-assessment', {
    on: today(),
    experts: ['示例评审人甲', '示例评审人乙'],
    opinion: '必要且可行。',
    passed: true,
  })
  const planNumber = `示例-${story.projectId.slice(-6)}`
  await act(
    'approve-project',
    { planNumber, withinBusinessScope: '属于示例行业标准化。', monthsPlanned: 12, documentNumber: '示例协〔2026〕1号' },
    actors.leader,
  )
}

async function draft(bench: Bench, story: Story, options: StoryOptions): Promise<void> {
  const { act, actors, rows, today } = story
  await act('announce-project', {
    on: today(),
    documentNumber: '示例协〔2026〕2号',
    scan: await uploadScan(bench, '立项公告.png'),
  })
  await act('open-call', {
    conditions: '有相关实践经验。',
    closesOn: addDays(today(), ENQUIRY_DAYS),
    contact: '示例秘书处 000-00000000',
    equalTerms: true,
  })
  await applyAndAccept(bench, story)
  rows.participants = []
  for (const [index, organizationName] of ['示例物流科技有限公司', '示例检测研究院'].entries()) {
    const answer = await act('add-participant', {
      organizationName,
      shortNames: [`示例${index + 1}`],
      category: index === 0 ? 'producer' : 'testing',
      socialCreditCode: sampleCreditCode(index),
    })
    rows.participants.push(String(answer['participantId']))
  }
  await act('add-drafter', {
    participant: rows.participants[0],
    personName: '示例起草人',
    role: '主要起草人',
    email: 'drafter@example.invalid',
  })
  await act(
    'record-contribution',
    { participant: rows.participants[0], on: today(), contribution: '起草第 4 章。' },
    actors.drafter,
  )
  rows.draftId = await upload(
    story,
    'draftText',
    await uploadText(bench, '征求意见稿.docx', [story.title, '1 范围', '本文件规定了示例要求。']),
  )
  rows.statementId = await upload(story, 'explanatoryStatement', await uploadStatement(bench))
  if (options.subjects)
    rows.hearingId = String(
      (await act('list-department', { department: '示例省示例主管厅', matter: '第 5 章涉及所列事项。' }))['hearingId'],
    )
  await act('open-enquiry', {
    opensOn: today(),
    closesOn: addDays(today(), ENQUIRY_DAYS),
    contact: '示例秘书处 standards@example.invalid',
    documentNumber: '示例协〔2026〕3号',
  })
}

async function applyAndAccept(bench: Bench, { act, rows }: Story): Promise<void> {
  const { receipt } = await act('apply-to-draft', {
    organizationName: '示例机器人股份有限公司',
    socialCreditCode: sampleCreditCode(9),
    category: 'producer',
    foreignInvested: true,
    strengths: '有示例产品。',
    personName: '示例申请人',
    phone: '000-00000001',
    email: 'applicant@example.invalid',
  })
  const application = await bench.db
    .selectFrom('application')
    .select('id')
    .where('receipt', '=', String(receipt))
    .executeTakeFirstOrThrow()
  rows.applicationId = application.id
  await act('decide-application', { row: application.id, accepted: true })
}

async function hearEverybody(bench: Bench, story: Story): Promise<void> {
  const { act, rows, today } = story
  if (rows.hearingId)
    await act('record-delivery', {
      row: rows.hearingId,
      deliveredOn: today(),
      how: '机要',
      proof: await uploadScan(bench, '送达凭证.png'),
    })
  rows.receipts = []
  for (const comment of comments)
    rows.receipts.push(String((await act('submit-comment', comment, thePublic))['receipt']))
  const entered = {
    clause: '5.1',
    opinion: '来电意见：急停距离应当给出数值。',
    receivedOn: today(),
    channel: 'phone',
    evidence: await uploadScan(bench, '电话记录.png'),
  }
  rows.receipts.push(String((await act('enter-comment', entered))['receipt']))
  await passDays(bench, story, ENQUIRY_DAYS + 1)
  if (rows.hearingId)
    await act('record-reply', { row: rows.hearingId, repliedOn: today(), objects: false, reply: '无不同意见。' })
  await act('close-enquiry')
}

const comments = [
  {
    clause: '4.2',
    opinion: '“应当”改为“应”。',
    proposed: '示例机器人应……',
    reason: '与 GB/T 1.1 一致。',
    organizationName: '示例检测研究院',
    personName: '示例提出人',
    email: 'author@example.invalid',
  },
  { clause: '5.3', opinion: '建议删去本条。', organizationName: '示例用户单位' },
  { opinion: '全文统一术语。' },
]

async function disposeOfComments(bench: Bench, story: Story): Promise<void> {
  const { act, actors, rows } = story
  const received = await bench.db
    .selectFrom('comment')
    .select('id')
    .where('project_id', '=', story.projectId)
    .where('disposition', 'is', null)
    .orderBy('comment.id')
    .execute()
  for (const [index, { id }] of received.entries())
    await act(
      'dispose-comment',
      { row: id, ...(dispositions[index % dispositions.length] ?? dispositions[0]) },
      actors.drafter,
    )
  rows.revisedDraftId = await upload(
    story,
    'draftText',
    await uploadText(bench, '送审稿.docx', [story.title, '1 范围', '本文件规定了修改后的示例要求。']),
  )
  await act('submit-for-examination', { note: '意见均已处理。' })
  await seedPanel(bench, story)
}

const dispositions = [
  { disposition: 'accepted', newWording: '示例机器人应……' },
  { disposition: 'notAccepted', reason: '该条是安全所必需。' },
  { disposition: 'partlyAccepted', reason: '术语已统一，附录保留原名。' },
] as const

async function examine(bench: Bench, story: Story): Promise<void> {
  const { act, actors, rows, today } = story
  const called = await act('call-examination', {
    kind: 'final',
    mode: 'meeting',
    on: today(),
    place: '示例会议室',
    agenda: '起草组汇报\n逐条审查\n形成结论',
    documentNumber: '示例协〔2026〕4号',
  })
  rows.examinationId = String(called['examinationId'])
  rows.memberIds = []
  for (const [index, expert] of (rows.expertIds ?? []).entries())
    rows.memberIds.push(String((await act('invite-expert', { expert, voting: true, chair: index === 0 }))['memberId']))
  for (const row of rows.memberIds) await act('sign-in', { row, present: true })
  const [own, ...others] = rows.memberIds
  await act('cast-ballot', { row: own, choice: 'agree' }, actors.expert)
  for (const [index, row] of others.entries())
    await act('cast-ballot', {
      row,
      choice: index === 0 ? 'abstain' : 'agree',
      paper: await uploadScan(bench, `表决票${index + 2}.png`),
    })
  rows.demandId = String(
    (await act('add-demand', { clause: '5.2', demand: '补充急停的试验方法。' }, actors.expert))['demandId'],
  )
  await act('conclude-examination', {
    method: 'ballot',
    sustainedObjections: 0,
    conclusion: 'passed',
    opinion: '内容合理，可操作。',
    recorder: '示例记录人',
  })
  const approved = await upload(
    story,
    'draftText',
    await uploadText(bench, '报批稿.docx', [story.title, '1 范围', '本文件规定了报批的示例要求。']),
  )
  await act('answer-demand', { row: rows.demandId, answer: '已在 5.2 补充。', document: approved }, actors.drafter)
  await act('submit-for-approval', { documentNumber: '示例协〔2026〕5号', implementsOn: today() })
}

async function approveStandard(bench: Bench, story: Story): Promise<void> {
  const { act, actors, rows, today } = story
  const approved = await act(
    'approve-standard',
    { approvedOn: today(), documentNumber: '示例协〔2026〕6号', scan: await uploadScan(bench, '批准文件.png') },
    actors.leader,
  )
  rows.standardId = String(approved['standardId'])
  rows.number = String(approved['number'])
}

async function publish(bench: Bench, { act, today }: Story): Promise<void> {
  await act('publish-standard', {
    publishedOn: today(),
    implementsOn: today(),
    openness: 'full',
    documentNumber: '2026年第1号',
    scan: await uploadScan(bench, '发布公告.png'),
  })
}

async function use(_: Bench, { act, rows }: Story): Promise<void> {
  rows.feedbackReceipt = String(
    (
      await act(
        'submit-feedback',
        { kind: 'question', clause: '5.2', body: '急停距离从哪里量起？', organizationName: '示例用户单位' },
        thePublic,
      )
    )['receipt'],
  )
  await act('start-review', { reason: '有反馈意见。' })
}

/** The expert with an account and four more, none of whom drafts. Kept from an earlier story of the same organization. */
async function seedPanel(bench: Bench, { organizationId, actors, rows }: Story): Promise<void> {
  const known = await bench.db
    .selectFrom('expert')
    .select(['id', 'account_id'])
    .where('organization_id', '=', organizationId)
    .orderBy('expert.id')
    .execute()
  const isOwn = ({ account_id }: { readonly account_id: string | null }) => account_id === actors.expert.accountId
  const own = {
    organizationId,
    name: '示例专家甲',
    employer: '示例大学1',
    accountId: actors.expert.accountId,
    personId: actors.expert.personId,
  }
  if (!known.some(isOwn)) await bench.run(seedExpert, own, theSystem)
  for (let index = Math.max(known.length, 1); index < PANEL_SIZE; index += 1)
    await bench.run(
      seedExpert,
      { organizationId, name: `示例专家${'甲乙丙丁戊'[index]}`, employer: `示例大学${index + 1}` },
      theSystem,
    )
  const panel = await bench.db
    .selectFrom('expert')
    .select(['id', 'account_id'])
    .where('organization_id', '=', organizationId)
    .orderBy('expert.id')
    .execute()
  rows.expertIds = panel
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .slice(0, PANEL_SIZE)
    .map(({ id }) => id)
}

/** An expert of the pool, entered under the runner like everything else, so that the trace holds. */
const seedExpert = useCase({
  name: 'testing.seed-expert',
  title: { zh: '登记专家', en: 'Add an expert' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({
    organizationId: Type.String(),
    name: Type.String(),
    employer: Type.String(),
    accountId: Type.Optional(Type.String()),
    personId: Type.Optional(Type.String()),
  }),
  async run(context, input) {
    const personId = input.personId ?? (await registerPerson(context, { name: input.name })).id
    const values = {
      person_id: personId,
      account_id: input.accountId ?? null,
      employer: input.employer,
      fields: JSON.stringify(['示例领域']),
      title: '高级工程师',
    }
    const row = await context.rows.insert('expert', {
      id: context.newId(),
      organization_id: input.organizationId,
      ...values,
      added_on: context.today,
    })
    context.record({
      type: 'expert.added',
      subject: { kind: 'expert', id: row.id },
      data: { organization: input.employer },
    })
    return { expertId: row.id }
  },
})

const upload = async ({ act }: Story, kind: string, file: FileValue): Promise<string> =>
  String((await act('upload-document', { kind, file }))['documentId'])

async function passDays(bench: Bench, { today }: Story, days: number): Promise<void> {
  bench.clock.day(addDays(today(), days))
}

/** A unified social credit code that checks; of nobody, as its division does not exist. */
function sampleCreditCode(index: number): string {
  const body = `91000000MA0000${String(index).padStart(3, '0')}`
  return `${body}${checkCharacter(body)}`
}
