import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { listRecordDays } from './list-record-days.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2020-07-01' },
    { number: 'GB/T 99001—2020', family: 'GB/T 99001', implementsOn: '2020-07-01' },
    { number: 'GB/T 99004—2020', family: 'GB/T 99004' },
  ])
})
afterAll(() => bench.close())

describe('the days of a standard', () => {
  it('are those of all its editions, the latest first, open to everybody', async () => {
    const { family, rows } = await bench.run(listRecordDays, { number: 'gbt 99001' }, thePublic)
    expect(family).toBe('GB/T 99001')
    expect(rows.map(({ on, number, kind }) => [on, number, kind])).toEqual([
      ['2020-07-01', 'GB/T 99001—2010', 'replaced'],
      ['2020-07-01', 'GB/T 99001—2020', 'implements'],
      ['2010-06-01', 'GB/T 99001—2010', 'implements'],
    ])
  })

  it('may be none', async () =>
    expect((await bench.run(listRecordDays, { number: 'GB/T 99004' }, thePublic)).rows).toEqual([]))

  it('are refused for what is not on record and for what is no number', async () => {
    await expect(bench.run(listRecordDays, { number: 'GB/T 98765' }, thePublic)).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    })
    await expect(bench.run(listRecordDays, { number: '什么' }, thePublic)).rejects.toMatchObject({
      code: 'STANDARD_NUMBER_MALFORMED',
    })
  })
})
