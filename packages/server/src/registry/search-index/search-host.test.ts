import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, createPool, type Database } from '../../db/pool.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { openSearchHost, type SearchHost } from './search-host.ts'

const DAY = '2026-03-02'

let bench: Bench
let owner: Database
const enter = (db: Database, number: string, title: string) =>
  db
    .insertInto('standard_record')
    .values({ number, family: number, kind: 'group', title, evidence: 'single', conflicts: '[]', as_of: DAY })
    .execute()
const titlesFound = (host: SearchHost, q: string) => host.index.search({ q, day: DAY }).total

beforeAll(async () => {
  bench = await openBench()
  owner = createDatabase(createPool(bench.ownerUrl, 2))
})
afterAll(async () => {
  await owner.destroy()
  await bench.close()
})

describe('the index beside its database', () => {
  it('takes in what a transaction wrote that began before others and ended after them', async () => {
    const host = await openSearchHost({ db: bench.db, file: null })
    await owner.transaction().execute(async (early) => {
      await enter(early, 'T/AB 1', '早开始的事务')
      await enter(bench.db, 'T/AB 2', '晚开始的事务')
      expect(await host.follow()).toBe(1)
      expect(titlesFound(host, '晚开始的事务')).toBe(1)
      expect(await host.follow()).toBe(0)
    })
    expect(await host.follow()).toBe(1)
    expect(titlesFound(host, '早开始的事务')).toBe(1)
    expect(await host.follow()).toBe(0)
  })

  it('takes in a change of the same record each time', async () => {
    const host = await openSearchHost({ db: bench.db, file: null })
    for (const title of ['第一次改名', '第二次改名']) {
      await bench.db
        .updateTable('standard_record')
        .set({ title, changed_in: sql`pg_current_xact_id()` })
        .where('number', '=', 'T/AB 2')
        .execute()
      await host.follow()
      expect(titlesFound(host, title)).toBe(1)
    }
    // The old name is no longer found, only what is near it.
    expect(host.index.search({ q: '第一次改名', day: DAY }).relaxed).toBe(true)
    expect(host.index.size).toBe(2)
  })

  it('goes on from what was saved, and notices what was deleted meanwhile', async () => {
    const file = join(bench.folder, 'index.bin')
    const before = await openSearchHost({ db: bench.db, file: null })
    await before.index.saveTo(file, before.position)
    await enter(bench.db, 'T/AB 3', '保存之后的标准')
    await owner.deleteFrom('standard_record').where('number', '=', 'T/AB 1').execute()
    const progress: unknown[] = []
    const after = await openSearchHost({ db: bench.db, file, onProgress: (each) => progress.push(each) })
    expect(progress).toEqual([]) // nothing was read in anew
    expect(titlesFound(after, '保存之后的标准')).toBe(1)
    expect(after.index.ids()).toHaveLength(2)
  })

  it('does not use what was saved of another database', async () => {
    const file = join(bench.folder, 'index.bin')
    const before = await openSearchHost({ db: bench.db, file: null })
    await before.index.saveTo(file, { ...before.position, database: 'another' })
    const progress: unknown[] = []
    await openSearchHost({ db: bench.db, file, onProgress: (each) => progress.push(each) })
    expect(progress).toEqual([{ done: 2, total: 2 }])
  })

  it('mends itself where records are missing, once they are noticed', async () => {
    const host = await openSearchHost({ db: bench.db, file: null })
    host.index.remove(host.index.ids().slice(0, 1))
    expect((await host.probe(10, DAY)).missing).toHaveLength(1)
    expect(await host.reconcile()).toBe(1)
    expect((await host.probe(10, DAY)).missing).toEqual([])
  })
})
