import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { createPool } from '../db/pool.ts'
import { probeSearch } from '../jobs/probe-search.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { searchRecords } from './search-records.ts'

let bench: Bench
const search = (input: Record<string, unknown>) => bench.run(searchRecords, input, thePublic)
const numbers = async (input: Record<string, unknown>) => (await search(input)).rows.map(({ number }) => number)

type Given = {
  number: string
  family: string
  title: string
  implements_on?: string
  replaced_on?: string
  sequence: string
  year: number
}

const enter = (given: Given) =>
  bench.db
    .insertInto('standard_record')
    .values({
      kind: 'national.recommended',
      level: 'national',
      nature: 'voluntary',
      prefix: 'GB/T',
      claimed_status: 'current',
      department: '示例主管部门',
      ics: ['29.180'],
      evidence: 'official',
      conflicts: '[]',
      as_of: '2026-03-01',
      ...given,
    })
    .execute()

beforeAll(async () => {
  bench = await openBench()
  await enter({
    number: 'GB/T 1094.1—2013',
    family: 'GB/T 1094.1',
    sequence: '1094',
    year: 2013,
    title: '电力变压器 第1部分：总则',
    implements_on: '2014-12-14',
  })
  await enter({
    number: 'GB/T 1094.1—1996',
    family: 'GB/T 1094.1',
    sequence: '1094',
    year: 1996,
    title: '电力变压器 第1部分：总则',
    implements_on: '1997-01-01',
    replaced_on: '2014-12-14',
  })
})
afterAll(() => bench.close())

describe('searching the register', () => {
  it('is open to everybody, in any spelling, with the status as of the day', async () => {
    const found = await search({ q: 'gbt1094.1' })
    expect(found.rows.map(({ number, standing }) => [number, standing.status])).toEqual([
      ['GB/T 1094.1—2013', 'current'],
      ['GB/T 1094.1—1996', 'replaced'],
    ])
    expect(found).toMatchObject({ total: 2, next: null, relaxed: false, day: '2026-03-02' })
    expect((await search({ q: '变压器 总则' })).rows[0]?.marks).toEqual([
      [2, 5],
      [11, 13],
    ])
    expect(await numbers({ q: '变压器', status: 'current', day: '2000-01-01' })).toEqual(['GB/T 1094.1—1996'])
  })

  it('filters, counts and turns pages', async () => {
    const page = await search({
      ics: '29',
      department: '示例主管部门',
      level: 'national,sector',
      limit: 1,
      facets: true,
    })
    expect(page.total).toBe(2)
    expect(page.facets?.status).toEqual([
      { value: 'current', count: 1 },
      { value: 'replaced', count: 1 },
    ])
    expect(await numbers({ limit: 1, cursor: page.next })).toEqual(['GB/T 1094.1—1996'])
    expect(await numbers({ year: '1996' })).toEqual(['GB/T 1094.1—1996'])
    expect(await numbers({ publishedFrom: '2020-01-01' })).toEqual([])
  })

  it('finds what was entered, changed and taken out since', async () => {
    await enter({
      number: 'GB/T 20000—2026',
      family: 'GB/T 20000',
      sequence: '20000',
      year: 2026,
      title: '新的示例标准',
    })
    expect(await numbers({ q: '新的示例标准' })).toEqual(['GB/T 20000—2026'])
    await bench.db
      .updateTable('standard_record')
      .set({ title: '改过的名称', changed_in: sql`pg_current_xact_id()` })
      .where('number', '=', 'GB/T 20000—2026')
      .execute()
    expect(await numbers({ q: '新的示例标准', sort: 'number' })).toEqual([])
    expect(await numbers({ q: '改过的名称' })).toEqual(['GB/T 20000—2026'])
    const owner = createPool(bench.ownerUrl, 1)
    await owner.query(`delete from standard_record where number = 'GB/T 20000—2026'`)
    await owner.end()
    expect(await numbers({ q: '改过的名称' })).toEqual([])
  })

  it('refuses what is no day', async () => {
    await expect(search({ day: '2026-02-30' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' })
  })

  it('is probed for completeness', async () => {
    const result = await bench.services.search.probe(20, '2026-03-02')
    expect(result).toMatchObject({ missing: [] })
    expect(result.probed).toBeGreaterThan(0)
    await probeSearch.run(bench.services)
  })
})
