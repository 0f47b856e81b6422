import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { makePaper } from './make-paper.ts'
import { paperText } from './papers/paper-text.ts'

let bench: Bench
let story: Story
let begun: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'review', { subjects: ['workSafety'] })
  await story.act(
    'conclude-review',
    { conclusion: 'confirmed', on: story.today(), reason: '实施效果良好。', documentNumber: '2026年第9号' },
    story.actors.leader,
  )
  begun = await walkTo(bench, 'proposal', { with: story, title: '示例仓储机器人 试验方法' })
})
afterAll(() => bench.close())

const make = (
  paper: string,
  more: { row?: string | undefined; as?: string } = {},
  of: Story = story,
  actor = of.actors.secretary,
) => bench.run(makePaper, { projectId: of.projectId, paper, ...more }, actor)

const textOf = async (...asked: Parameters<typeof make>) => paperText((await make(...asked)).bytes)

describe('every paper of a standard’s life is made from the record', () => {
  test.each([
    ['project-proposal', '立项后十二个月内报批。'],
    ['project-assessment', '示例评审人乙'],
    ['project-announcement', '12个月'],
    ['participation-call', '示例秘书处 000-00000000'],
    ['working-group-list', '示例检测研究院'],
    ['enquiry-notice', '示例协〔2026〕3号'],
    ['department-letter', '安全生产'],
    ['comment-form', '2026年4月1日'],
    ['comment-form-sheet', '填写说明'],
    ['comment-disposition', '该条是安全所必需。'],
    ['comment-disposition-sheet', '该条是安全所必需。'],
    ['meeting-notice', '示例协〔2026〕4号'],
    ['sign-in-sheet', '示例专家戊'],
    ['expert-opinion-form', '示例仓储机器人 安全要求'],
    ['ballot-paper', '3/4'],
    ['minutes', '有表决权到会 5 人，同意 4 人，不同意 0 人，弃权 1 人，4/5 ≥ 3/4，通过'],
    ['submission-letter', '原则通过审查'],
    ['publication-announcement', '2026年第1号'],
    ['platform-export', 'T/SLXH 1—2026'],
    ['pilot-summary-template', 'T/SLXH 1—2026'],
    ['review-conclusion', '继续有效'],
  ])('%s', async (paper, words) => expect(await textOf(paper)).toContain(words))
})

test('a paper that is made twice from the same record has the same bytes', async () => {
  const [first, second] = await Promise.all([make('minutes'), make('minutes')])
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
})

test('the table of comments is had as an Excel file too', async () => {
  expect((await make('comment-disposition', { as: 'xlsx' })).name).toBe('意见汇总处理表_示例仓储机器人 安全要求.xlsx')
  expect((await make('comment-disposition', { as: 'docx' })).name).toBe('意见汇总处理表_示例仓储机器人 安全要求.docx')
})

test('a ballot paper for one member bears the name', async () => {
  expect(await textOf('ballot-paper', { row: story.rows.memberIds?.[0] })).toContain('示例专家甲')
})

test('a template of the pilot summary for one task names who owes it', async () => {
  const task = await bench.db
    .selectFrom('task')
    .select('id')
    .where('project_id', '=', story.projectId)
    .where('kind', '=', 'pilot')
    .orderBy('task.id')
    .executeTakeFirstOrThrow()
  expect((await make('pilot-summary-template', { row: task.id })).name).toContain('示例')
})

test('a paper of a row that the project does not have is not made', () =>
  expect(make('department-letter', { row: 'elsewhere' })).rejects.toMatchObject({ code: 'PAPER_NOT_READY' }))

test.each([
  'project-assessment',
  'project-announcement',
  'enquiry-notice',
  'comment-disposition',
  'minutes',
  'submission-letter',
  'publication-announcement',
  'review-conclusion',
])('%s is not made before its step is done', (paper) =>
  expect(make(paper, {}, begun)).rejects.toMatchObject({ code: 'PAPER_NOT_READY' }))

test('a proposal is printed as soon as it is there', async () =>
  expect(await textOf('project-proposal', {}, begun)).toContain('试验方法'))

test('a paper that nobody knows is refused by its name', () =>
  expect(make('certificate')).rejects.toMatchObject({ code: 'PAPER_UNKNOWN' }))

test('a printed paper is not to be had as an Excel file', () =>
  expect(make('minutes', { as: 'xlsx' })).rejects.toMatchObject({ code: 'PAPER_UNKNOWN' }))

test('whoever drafts the standard may have its papers', async () =>
  expect((await make('minutes', {}, story, story.actors.drafter)).bytes.length).toBeGreaterThan(0))

test('for the people of another organization the project does not exist', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLWA'), 'secretary')
  await expect(make('minutes', {}, story, stranger)).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' })
})

test('nobody has a paper without signing in', () =>
  expect(bench.run(makePaper, { projectId: story.projectId, paper: 'minutes' }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  }))

test('the notice and the form of an open enquiry are for everybody, and nothing else is', async () => {
  const asking = await walkTo(bench, 'enquiry', { with: story, title: '示例仓储机器人 术语' })
  for (const paper of ['enquiry-notice', 'comment-form', 'comment-form-sheet'])
    expect(
      (await bench.run(makePaper, { projectId: asking.projectId, paper }, thePublic)).bytes.length,
    ).toBeGreaterThan(0)
  await expect(
    bench.run(makePaper, { projectId: asking.projectId, paper: 'comment-disposition' }, thePublic),
  ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})

test('an enquiry that is over is no longer open to everybody', () =>
  expect(
    bench.run(makePaper, { projectId: story.projectId, paper: 'enquiry-notice' }, thePublic),
  ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
