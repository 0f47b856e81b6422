import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'
import { readRegistrySnapshot } from './registry-snapshot.ts'

let bench: Bench
const DAY = '2026-03-02'
const ask = (...numbers: string[]) => readRegistrySnapshot(bench.db, numbers, DAY)

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

describe('what a text check asks the register', () => {
  it('cannot be told while the register holds no catalogue', async () => expect(await ask('GB/T 99001')).toBeNull())

  it('is the status of each document with what replaced it and its editions in force', async () => {
    await enterRecords(bench.db, [
      { number: 'GB/T 99001—2010', family: 'GB/T 99001', replacedOn: '2021-01-01' },
      { number: 'GB/T 99001—2020', family: 'GB/T 99001', implementsOn: '2021-01-01', title: '示例名称' },
      { number: 'GB/T 99002—2001', family: 'GB/T 99002', conflicts: [{ field: 'status' }] },
    ])
    await enterRelation(bench.db, 'GB/T 99001—2020', 'GB/T 99001—2010')
    expect((await ask('GB/T 99001—2010', 'GB/T 99001'))?.records).toEqual([
      {
        canonical: 'GB/T 99001—2010',
        title: '示例名称',
        status: 'replaced',
        replacedBy: ['GB/T 99001—2020'],
        editions: [2020],
        asOf: DAY,
      },
      { canonical: 'GB/T 99001', title: '示例名称', status: 'inForce', replacedBy: [], editions: [2020], asOf: DAY },
    ])
  })

  it('is nothing where the sources disagree, or where the document is not on record', async () =>
    expect((await ask('GB/T 99002—2001', 'GB/T 88888—2020'))?.records).toEqual([]))
})
