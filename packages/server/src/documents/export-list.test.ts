import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { EXPORT_ROWS_MAX, exportList } from './export-list.ts'
import { paperText } from './papers/paper-text.ts'

let bench: Bench
let story: Story
let other: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
  other = await walkTo(bench, 'drafting', { with: story, title: '示例仓储机器人 术语' })
})
afterAll(() => bench.close())

const exported = async (input: object, actor: Actor = story.actors.secretary) =>
  bench.run(exportList, { as: 'csv', ...input }, actor)
const csv = async (input: object, actor?: Actor) => new TextDecoder().decode((await exported(input, actor)).bytes)

test('projects are exported as their list shows them', async () => {
  const text = await csv({ list: 'projects' })
  expect(text).toContain(story.title)
  expect(text).toContain('示例仓储机器人 术语')
  expect(text.split('\r\n')[0]).toContain('标准名称')
})

test('the filters of the list hold for its export', async () => {
  const text = await csv({ list: 'projects', stage: 'drafting' })
  expect(text).not.toContain(story.title)
  expect(text).toContain('示例仓储机器人 术语')
})

test('an export comes in the order of its page, and in none that the list does not know', async () => {
  const titles = async (sort: string) =>
    (await csv({ list: 'projects', sort }))
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[2])
  const up = await titles('title')
  expect(up).toHaveLength(2)
  expect(await titles('-title')).toEqual(up.toReversed())
  await expect(csv({ list: 'projects', sort: 'number' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' })
  await expect(csv({ list: 'experts', organizationId: story.organizationId, sort: 'name' })).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
  })
})

test('an export is to be had as an Excel file', async () => {
  const { bytes, name } = await exported({ list: 'standards', as: 'xlsx' })
  expect(name).toMatch(/^标准_\d{4}-\d{2}-\d{2}\.xlsx$/u)
  expect(paperText(bytes)).toContain('T/SLXH 1—2026')
})

test('comments are exported with their dispositions', async () => {
  const text = await csv({ list: 'comments', projectId: story.projectId, round: '1', state: 'done' })
  expect(text).toContain('不采纳')
  expect(text.trim().split('\r\n')).toHaveLength(5)
})

test('tasks and experts are exported', async () => {
  expect(await csv({ list: 'tasks' })).toContain('试点并提交总结')
  expect(await csv({ list: 'experts', organizationId: story.organizationId })).toContain('示例专家戊')
})

/** Comments beyond what a test can have people write; they are rows like any other to whoever lists them. */
async function addComments(project: Story, count: number): Promise<void> {
  await sql`insert into comment (id, project_id, round, receipt, opinion, channel, received_on, late)
    select 'many-' || lpad(n::text, 8, '0'), ${project.projectId}, 1, 'many-' || n, '示例意见 ' || n, 'form', '2026-03-02', false
    from generate_series(1, ${count}::int) n on conflict do nothing`.execute(bench.db)
}

test('more rows than a page holds are all exported, in order', async () => {
  await addComments(other, 1_200)
  const lines = (await csv({ list: 'comments', projectId: other.projectId })).trim().split('\r\n').slice(1)
  expect(lines.map((line) => line.split(',')[0])).toEqual(
    Array.from({ length: 1_200 }, (_, index) => `many-${index + 1}`),
  )
})

test('more rows than one file may hold are refused with the way out', async () => {
  await addComments(other, EXPORT_ROWS_MAX + 1)
  await expect(exported({ list: 'comments', projectId: other.projectId })).rejects.toMatchObject({
    code: 'EXPORT_TOO_LARGE',
    data: { count: EXPORT_ROWS_MAX + 1, max: EXPORT_ROWS_MAX },
  })
})

test('standards are exported by anybody, as anybody may list them', async () =>
  expect(await csv({ list: 'standards' }, thePublic)).toContain('T/SLXH 1—2026'))

test('projects are not exported without signing in', () =>
  expect(exported({ list: 'projects' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))

test('an expert does not export the pool of experts', () =>
  expect(
    exported({ list: 'experts', organizationId: story.organizationId }, story.actors.expert),
  ).rejects.toMatchObject({ code: 'NOT_ALLOWED' }))

test('the comments of a project one may not see are not exported', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLWC'), 'secretary')
  await expect(exported({ list: 'comments', projectId: story.projectId }, stranger)).rejects.toMatchObject({
    code: 'PROJECT_NOT_FOUND',
  })
})

test('the people of another organization export none of its projects', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLWD'), 'secretary')
  expect(await csv({ list: 'projects' }, stranger)).not.toContain(other.title)
})

test('a filter that the list does not have is refused', () =>
  expect(
    exported({
      list: 'tasks',
      stage: 'drafting',
    }),
  ).rejects.toMatchObject({ code: 'INPUT_MALFORMED' }))
