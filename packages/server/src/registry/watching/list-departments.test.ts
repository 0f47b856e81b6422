import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { listDepartments } from './list-departments.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2020', family: 'GB/T 99001' },
    { number: 'GB/T 99002—2020', family: 'GB/T 99002' },
  ])
  await sql`update standard_record set department = '示例工业部', committee = '示例工业部'`.execute(bench.db)
  await sql`update standard_record set committee = '示例阀门技术委员会' where family = 'GB/T 99002'`.execute(bench.db)
})
afterAll(() => bench.close())

describe('the departments on record', () => {
  it('are listed by how much they are in charge of, each standard counted once, open to everybody', async () =>
    expect((await bench.run(listDepartments, {}, thePublic)).rows).toEqual([
      { name: '示例工业部', count: 2 },
      { name: '示例阀门技术委员会', count: 1 },
    ]))

  it('are found by a part of the name', async () =>
    expect((await bench.run(listDepartments, { containing: '阀门' }, thePublic)).rows).toEqual([
      { name: '示例阀门技术委员会', count: 1 },
    ]))
})
