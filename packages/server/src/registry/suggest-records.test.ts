import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { suggestRecords } from './suggest-records.ts'

let bench: Bench
const suggest = async (input: Record<string, unknown>) =>
  (await bench.run(suggestRecords, input, thePublic)).suggestions

beforeAll(async () => {
  bench = await openBench()
  for (const year of [1996, 2013])
    await bench.db
      .insertInto('standard_record')
      .values({
        number: `GB/T 1094.1—${year}`,
        family: 'GB/T 1094.1',
        kind: 'national.recommended',
        prefix: 'GB/T',
        sequence: '1094',
        part: '1',
        year,
        title: '电力变压器 第1部分：总则',
        claimed_status: year === 2013 ? 'current' : 'replaced',
        evidence: 'official',
        conflicts: '[]',
        as_of: '2026-03-01',
      })
      .execute()
})
afterAll(() => bench.close())

describe('suggestions while typing', () => {
  it('go on from a number in any spelling, the edition in force first', async () => {
    expect((await suggest({ q: 'GBT 109' })).map(({ text }) => text)).toEqual(['GB/T 1094.1—2013', 'GB/T 1094.1—1996'])
  })
  it('go on from words, each title once', async () => {
    expect(await suggest({ q: '变压' })).toMatchObject([{ kind: 'title', text: '电力变压器 第1部分：总则' }])
  })
  it('are none where nothing goes on so, and at most ten', async () => {
    expect(await suggest({ q: '从未有过' })).toEqual([])
    await expect(suggest({ q: '变压', limit: 11 })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' })
  })
})
