import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { listTasks } from './list-tasks.ts'

const at = storyAt('implementation')
const list = (filters: object = {}, actor: Actor = at.story.actors.secretary) => at.bench.run(listTasks, filters, actor)

test('tasks come in the order of their days, with their standard', async () => {
  const { rows, total } = await list()
  expect(total).toBe(9)
  expect(rows[0]).toMatchObject({ kind: 'promotion', state: 'open', standardNumber: 'T/SLXH 1—2026' })
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).sort())
})

test('a task is open through its day and overdue on the day after', async () => {
  const [first] = (await list()).rows
  const due = first?.dueOn ?? ''
  at.bench.clock.day(due)
  expect((await list({ state: 'overdue' })).total).toBe(0)
  at.bench.clock.day(addDays(due, 1))
  expect((await list({ state: 'overdue' })).rows.map(({ kind }) => kind)).toEqual([
    'promotion',
    'promotion',
    'promotion',
  ])
})

test('what is done is done, and open no longer', async () => {
  const [first] = (await list()).rows
  await at.act('complete-task', { row: first?.id, on: at.story.today(), summary: '已宣贯' })
  expect((await list({ state: 'done' })).rows).toMatchObject([{ id: first?.id, state: 'done', summary: '已宣贯' }])
  expect((await list({ state: 'open' })).total).toBe(8)
})

test('a page goes on where the one before ended, also between tasks of one day', async () => {
  const first = await list({ limit: 2 })
  const second = await list({ limit: 2, cursor: first.next })
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

test.each([
  'due',
  '-due',
  'standard',
  '-standard',
  'who',
  '-who',
])('tasks by %s are in that order, whole and page after page', async (sort) => {
  const whole = (await list({ sort })).rows
  const value = (row: (typeof whole)[number]) =>
    ({ due: row.dueOn, standard: row.standardNumber, who: row.organizationName })[sort.replace('-', '')] ?? ''
  const sign = sort.startsWith('-') ? -1 : 1
  const wanted = whole.toSorted(
    (a, b) => sign * (value(a).localeCompare(value(b), 'zh', { numeric: true }) || (a.id < b.id ? -1 : 1)),
  )
  expect(whole.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ sort, limit: 2, ...(cursor && { cursor }) })
    seen.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual(whole.map(({ id }) => id))
})

test('an order or a cursor that the list does not know is refused', async () => {
  expect(await codeOf(list({ sort: 'kind' }))).toBe('INPUT_MALFORMED')
  expect(await codeOf(list({ cursor: 'x/soon' }))).toBe('INPUT_MALFORMED')
})

test('a drafter sees the tasks of the own organization, others none, and the public no list', async () => {
  const drafter = await at.bench.seedActor(at.story.organizationId, 'drafter')
  expect((await list({}, drafter)).total).toBe(0)
  await at.bench.db.updateTable('drafter').set({ account_id: drafter.accountId }).execute()
  expect((await list({}, drafter)).total).toBe(3)
  expect(await codeOf(list({}, thePublic))).toBe('NOT_SIGNED_IN')
})
