import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { type Declarations, openDeclarations } from './declarations/declaration-fixture.ts'
import { listMyDuties } from './list-my-duties.ts'

let given: Declarations
beforeAll(async () => {
  given = await openDeclarations()
})
afterAll(() => given.close())

it('a declaration that follows a standard which is withdrawn meanwhile waits for its enterprise, and for nobody else', async () => {
  const declarationId = await given.publish({ product: '示例甲' })
  expect(await given.bench.run(listMyDuties, {}, given.officer)).toEqual({ rows: [] })
  await given.bench.db
    .updateTable('standard_record')
    .set({ claimed_status: 'withdrawn' })
    .where('number', '=', 'GB/T 99001—2020')
    .execute()
  const { rows } = await given.bench.run(listMyDuties, {}, given.officer)
  expect(rows).toMatchObject([{ kind: 'declaration', id: declarationId, number: 'GB/T 99001—2020', due: null }])
  expect(await given.bench.run(listMyDuties, {}, given.stranger)).toEqual({ rows: [] })
})

it('a report of statistics that a point owes stands with its last day', async () => {
  const { bench, enterpriseId, officer } = given
  await sql`insert into monitoring_point (id, organization_id, name, kinds, field, place, capability, from_on, entry_document)
    values ('point-1', ${enterpriseId}, '示例统计点', array['statistics'], '示例领域', '370000', '示例能力', '2026-01-01', '示例文件')`.execute(
    bench.db,
  )
  await sql`insert into statistics_task (id, point_id, number, year, assigned_on, form)
    values ('task-1', 'point-1', 'GB 99001—2020', 2026, '2026-01-05', '{}')`.execute(bench.db)
  const { rows } = await bench.run(listMyDuties, {}, officer)
  expect(rows[0]).toMatchObject({ kind: 'statistics', id: 'task-1', due: '2026-11-30' })
})

it('nobody is told who is not signed in', async () => {
  expect(await codeOf(given.bench.run(listMyDuties, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
