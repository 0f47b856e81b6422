import { stages } from '@zhunsheng/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import type { Story } from '../testing/story.ts'
import { storyAt } from '../testing/story-at.ts'
import { listProjects } from './list-projects.ts'

const at = storyAt('proposal')

let second: Story
beforeAll(async () => {
  second = await at.another('enquiry', { title: '示例托盘 尺寸系列' })
})
const titles = async (filters: object = {}, actor: Actor = at.story.actors.secretary) =>
  (await at.bench.run(listProjects, filters, actor)).rows.map(({ title }) => title)

test('projects come with the newest first', async () => {
  expect(await titles()).toEqual(['示例托盘 尺寸系列', '示例仓储机器人 安全要求'])
})

test('a stage, a word of the title, and what is overdue narrow the list', async () => {
  expect(await titles({ stage: 'proposal' })).toEqual(['示例仓储机器人 安全要求'])
  expect(await titles({ q: '托盘' })).toEqual(['示例托盘 尺寸系列'])
  expect(await titles({ overdue: true })).toEqual([])
  at.bench.clock.day('2026-04-02')
  expect(await titles({ overdue: true })).toEqual(['示例托盘 尺寸系列'])
})

test('a list goes on where its page ended', async () => {
  const first = await at.bench.run(listProjects, { limit: 1 }, at.story.actors.secretary)
  expect([first.total, first.rows.length]).toEqual([2, 1])
  expect(await titles({ limit: 1, cursor: first.next })).toEqual(['示例仓储机器人 安全要求'])
})

test('who drafts in one project sees that one; another organization sees none', async () => {
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('QTXH'), 'secretary')
  const drafter = await at.bench.seedActor(at.story.organizationId, 'drafter')
  await at.bench.db
    .updateTable('drafter')
    .set({ account_id: drafter.accountId })
    .where('project_id', '=', second.projectId)
    .execute()
  expect(await titles({}, drafter)).toEqual(['示例托盘 尺寸系列'])
  expect(await titles({}, stranger)).toEqual([])
  expect(await titles({}, await at.bench.seedActor(null, 'administrator'))).toHaveLength(2)
})

test('the public has no list of projects, and a stage that is none is refused', async () => {
  expect(await codeOf(titles({}, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(titles({ stage: 'nowhere' }))).toBe('INPUT_MALFORMED')
})

describe('a sorted list', () => {
  let bench: Bench
  let secretary: Actor
  let administrator: Actor
  const rows = [
    { title: '示例 10', stage: 'review', since: '2026-01-03', due: '2026-05-01' },
    { title: '示例 9', stage: 'proposal', since: '2026-01-01', due: null },
    { title: '安全', stage: 'drafting', since: '2026-01-02', due: '2026-04-01' },
    { title: '仓储', stage: 'drafting', since: '2026-01-02', due: '2026-04-01' },
    { title: '应急', stage: 'enquiry', since: '2026-01-04', due: null },
  ]
  const idOf = (index: number) => `sorted-${index}`

  beforeAll(async () => {
    bench = await openBench()
    const organizationId = await bench.seedOrganization('PXXH')
    secretary = await bench.seedActor(organizationId, 'secretary')
    administrator = await bench.seedActor(null, 'administrator')
    for (const [index, { title, stage, since, due }] of rows.entries()) {
      await bench.db
        .insertInto('project')
        .values({
          id: idOf(index),
          organization_id: organizationId,
          procedure: 'social-organization',
          stage,
          stage_since: since,
          title,
          kind: 'new',
          proposal: '{}',
          proposed_on: since,
          // Both ways of seeing it lead to the same project, which is listed once.
          proposed_by: secretary.accountId,
        })
        .execute()
      await bench.db
        .insertInto('project_board')
        .values({ project_id: idOf(index), due_on: due, waits_for: '[]', search: '' })
        .execute()
    }
  })
  afterAll(() => bench.close())

  const sorted = async (sort: string, actor: Actor = secretary, more: object = {}) =>
    (await bench.run(listProjects, { sort, ...more }, actor)).rows.map(({ title }) => title)
  /** One row a page, to its end. */
  async function paged(sort: string, actor: Actor): Promise<string[]> {
    const seen: string[] = []
    let cursor: string | null | undefined
    do {
      const page: Awaited<ReturnType<typeof listProjects.run>> = await bench.run(
        listProjects,
        { sort, limit: 1, cursor },
        actor,
      )
      expect(page.total).toBe(rows.length)
      seen.push(...page.rows.map(({ title }) => title))
      cursor = page.next
    } while (cursor)
    return seen
  }

  const orders: readonly [string, readonly string[]][] = [
    ['title', ['安全', '仓储', '示例 9', '示例 10', '应急']],
    ['-title', ['应急', '示例 10', '示例 9', '仓储', '安全']],
    ['stage', ['示例 9', '安全', '仓储', '应急', '示例 10']],
    ['-stage', ['示例 10', '应急', '仓储', '安全', '示例 9']],
    ['stageSince', ['示例 9', '安全', '仓储', '示例 10', '应急']],
    ['-stageSince', ['应急', '示例 10', '仓储', '安全', '示例 9']],
    ['due', ['安全', '仓储', '示例 10', '示例 9', '应急']],
    ['-due', ['示例 10', '仓储', '安全', '应急', '示例 9']],
  ]
  test.each(orders)('by %s comes in that order, what has no day last', async (sort, wanted) => {
    expect(await sorted(sort)).toEqual(wanted)
    expect(await sorted(sort, administrator)).toEqual(wanted)
  })
  test.each(orders)('by %s is the same list page after page', async (sort, wanted) => {
    expect(await paged(sort, secretary)).toEqual(wanted)
    expect(await paged(sort, administrator)).toEqual(wanted)
  })
  test('keeps its filters and its permissions', async () => {
    expect(await sorted('-title', secretary, { stage: 'drafting' })).toEqual(['仓储', '安全'])
    expect(await sorted('due', secretary, { overdue: true })).toEqual([])
    const stranger = await bench.seedActor(await bench.seedOrganization('QTXH'), 'secretary')
    expect(await sorted('title', stranger)).toEqual([])
    expect(await codeOf(sorted('title', thePublic))).toBe('NOT_SIGNED_IN')
  })
  test.each(['waitsFor', '--title', 'title desc', '-'])('is refused for the order %s', async (sort) => {
    expect(await codeOf(sorted(sort))).toBe('INPUT_MALFORMED')
  })
  test.each([
    ['due', '2026-02-30'],
    ['stage', 'drafting'],
    ['stageSince', null],
  ])('by %s is refused for a cursor of another order (%s)', async (sort, key) => {
    const cursor = key === null ? idOf(1) : `${idOf(1)}/${key}`
    expect(await codeOf(sorted(sort, secretary, { cursor }))).toBe('INPUT_MALFORMED')
  })
  test('knows the stages in the order of core', async () => {
    const names = Object.keys(stages)
    const { rows: found } = await sql<{ place: number }>`
      select stage_order(name) as place from unnest(${names}::text[]) with ordinality as s (name, at) order by at`.execute(
      bench.db,
    )
    expect(found.map(({ place }) => place)).toEqual(names.map((_, index) => index + 1))
  })
})
