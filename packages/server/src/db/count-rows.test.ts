import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { countRows } from './count-rows.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const series = (last: number) => (limit: ReturnType<typeof sql>) =>
  sql`select n from generate_series(1, ${last}::int) as n ${limit}`

const persons = (limit: ReturnType<typeof sql>) => sql`select id from person where name = '示例' ${limit}`

const addPersons = (count: number) =>
  sql`insert into person (id, name) select gen_random_uuid()::text, '示例' from generate_series(1, ${count}::int)`.execute(
    bench.db,
  )

describe('the number of rows of a list', () => {
  it.each([0, 1, 999, 1_000, 1_001, 20_000])('is exact when it is counted first: %i', async (last) => {
    expect(await countRows(bench.db, series(last))).toBe(last)
  })

  it('is exact at every moment up to a thousand', async () => {
    await addPersons(999)
    expect(await countRows(bench.db, persons)).toBe(999)
    await addPersons(1)
    expect(await countRows(bench.db, persons)).toBe(1_000)
  })

  it('is kept for a minute above a thousand', async () => {
    await addPersons(1)
    expect(await countRows(bench.db, persons)).toBe(1_001)
    await addPersons(1)
    expect(await countRows(bench.db, persons)).toBe(1_001)
  })
})
