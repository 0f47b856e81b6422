import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { sweepTasks } from './sweep-tasks.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization()
  await bench.seedActor(organizationId, 'secretary')
  const { db } = bench
  await db
    .insertInto('project')
    .values({
      id: 'p1',
      organization_id: organizationId,
      procedure: 'social-organization',
      stage: 'implementation',
      stage_since: '2026-01-01',
      title: '示例标准',
      kind: 'new',
      proposal: '{}',
      proposed_on: '2025-01-01',
    })
    .execute()
  await db
    .insertInto('standard')
    .values({
      id: 's1',
      organization_id: organizationId,
      project_id: 'p1',
      number: 'T/SLXH 1—2026',
      code: 'SLXH',
      sequence: 1,
      year: 2026,
      title: '示例标准',
      joint_numbers: '[]',
    })
    .execute()
  await db
    .insertInto('participant')
    .values({
      id: 'o1',
      project_id: 'p1',
      organization_name: '示例公司',
      short_names: '[]',
      category: 'producer',
      foreign_invested: false,
      position: 1,
      added_on: '2026-01-01',
    })
    .execute()
  await db.insertInto('person').values({ id: 'n1', name: '示例起草人', email: 'drafter@example.invalid' }).execute()
  await db
    .insertInto('drafter')
    .values({
      id: 'f1',
      project_id: 'p1',
      participant_id: 'o1',
      person_id: 'n1',
      role: 'drafter',
      position: 1,
      added_on: '2026-01-01',
    })
    .execute()
  await db
    .insertInto('task')
    .values({
      id: 't1',
      project_id: 'p1',
      standard_id: 's1',
      participant_id: 'o1',
      kind: 'promotion',
      due_on: '2026-03-31',
    })
    .execute()
})
afterAll(() => bench.close())

const sweepOn = (day: string) => {
  bench.clock.day(day)
  return bench.run(sweepTasks, {})
}
const task = () => bench.db.selectFrom('task').select(['reminded_on', 'overdue_since']).executeTakeFirstOrThrow()
const notices = async () =>
  (
    await bench.db.selectFrom('notice').select(['kind', 'to_person_id', 'to_account_id']).orderBy('notice.id').execute()
  ).map(({ kind, to_person_id }) => `${kind} ${to_person_id ?? 'account'}`)

describe('a task due on 31 March', () => {
  it('is left alone on 23 March', async () => {
    expect(await sweepOn('2026-03-23')).toEqual({ reminded: 0, overdue: 0, more: false })
  })

  it('is called to mind on 24 March, once', async () => {
    expect(await sweepOn('2026-03-24')).toMatchObject({ reminded: 1 })
    expect(await sweepOn('2026-03-25')).toMatchObject({ reminded: 0 })
    expect(await notices()).toEqual(['task-reminder n1'])
  })

  it('is not overdue on its day', async () => {
    expect(await sweepOn('2026-03-31')).toMatchObject({ overdue: 0 })
  })

  it('is overdue since 1 April, whenever that is noticed, and the secretariat is told too', async () => {
    expect(await sweepOn('2026-04-03')).toMatchObject({ overdue: 1 })
    expect(await task()).toEqual({ reminded_on: '2026-03-24', overdue_since: '2026-04-01' })
    expect((await notices()).sort()).toEqual(['task-overdue account', 'task-overdue n1', 'task-reminder n1'])
    const event = await bench.db
      .selectFrom('trace_event')
      .select(['type', 'occurred_on'])
      .orderBy('trace_event.seq', 'desc')
      .executeTakeFirst()
    expect(event).toEqual({ type: 'task.overdue', occurred_on: '2026-04-01' })
  })
})

describe('the sweep of tasks', () => {
  it('is refused to whoever has not signed in', async () => {
    await expect(bench.run(sweepTasks, {}, thePublic)).rejects.toThrow(new Refusal('NOT_SIGNED_IN'))
  })
})
