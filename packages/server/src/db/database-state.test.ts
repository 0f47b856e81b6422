import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { databaseState } from './database-state.ts'
import { createDatabase, createPool, type Database } from './pool.ts'

let bench: Bench
let other: Database
beforeAll(async () => {
  bench = await openBench()
  other = createDatabase(createPool(bench.appUrl))
})
afterAll(async () => {
  await other.destroy()
  await bench.close()
})

const state = () => databaseState(bench.db)()
const addPerson = (db: Database) =>
  sql`insert into person (id, name) values (gen_random_uuid()::text, '示例')`.execute(db)

describe('the state of a database', () => {
  it('is another after every commit, whoever makes it', async () => {
    const seen = [await state()]
    for (const db of [bench.db, other, bench.db, other]) {
      await addPerson(db)
      seen.push(await state())
    }
    expect(new Set(seen).size).toBe(seen.length)
  })
  it('is the same after a read', async () => {
    // Other tests write in other databases of the cluster, which counts as a change too; some moment is quiet.
    let isSame = false
    for (let time = 0; time < 500 && !isSame; time += 1) {
      const before = await state()
      await sql`select count(*) from person`.execute(other)
      isSame = (await state()) === before
    }
    expect(isSame).toBe(true)
  })
  it('changes with the commit and not with the write, also when later transactions were quicker', async () => {
    const began = await other.startTransaction().execute()
    await sql`insert into person (id, name) values ('slow', '示例')`.execute(began)
    await addPerson(bench.db)
    const meanwhile = await state()
    expect(await hasSlow()).toBe(false)
    await began.commit().execute()
    expect(await state()).not.toBe(meanwhile)
    expect(await hasSlow()).toBe(true)
  })
  it('is asked anew for whoever comes while a question is under way', async () => {
    const before = await state()
    const underWay = state()
    await addPerson(other)
    expect(await state()).not.toBe(before)
    await underWay
  })
  it('shows each write to all who ask after it, however many ask at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = await Promise.all(Array.from({ length: 8 }, state))
      await addPerson(round % 2 === 0 ? bench.db : other)
      const after = await Promise.all(Array.from({ length: 8 }, state))
      expect(after.some((each) => before.includes(each))).toBe(false)
    }
  })
})

const hasSlow = async () => {
  const { rows } = await sql`select 1 from person where id = 'slow'`.execute(bench.db)
  return rows.length === 1
}
