import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { createDatabase, createPool, type Database } from './pool.ts'

let bench: Bench
let db: Database
beforeAll(async () => {
  bench = await openBench()
  const pool = createPool(bench.appUrl, 1)
  pool.on('error', () => undefined)
  db = createDatabase(pool)
})
afterAll(async () => {
  await db.destroy()
  await bench.close()
})

const ask = async (value: number) =>
  (await sql<{ twice: number }>`select ${value}::int * 2 as twice`.execute(db)).rows[0]?.twice

const prepared = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows

describe('a statement', () => {
  it('is prepared once it has come three times, and answers the same before and after', async () => {
    expect([await ask(1), await ask(2)]).toEqual([2, 4])
    expect(await prepared()).toEqual([])
    expect([await ask(3), await ask(4)]).toEqual([6, 8])
    expect((await prepared()).map(({ statement }) => statement)).toEqual(['select $1::int * 2 as twice'])
  })

  it('that is refused leaves the connection as it was', async () => {
    const fail = () => sql`select 1 / ${0}::int`.execute(db)
    for (let time = 0; time < 4; time += 1) await expect(fail()).rejects.toThrow('division by zero')
    expect(await ask(5)).toBe(10)
  })

  it('without values is sent as it is', async () => {
    for (let time = 0; time < 4; time += 1)
      await db.transaction().execute(async (inside) => sql`select ${time}::int`.execute(inside))
    expect((await prepared()).map(({ statement }) => statement)).not.toContain('begin')
  })
})
