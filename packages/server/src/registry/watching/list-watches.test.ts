import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { listWatches } from './list-watches.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001' }])
})
afterAll(() => bench.close())

describe('what somebody follows', () => {
  it('is listed with how it stands today', async () => {
    await bench.run(beginWatch, { number: 'GB/T 99001' }, expert)
    expect(await bench.run(listWatches, {}, expert)).toMatchObject({
      day: '2026-03-02',
      rows: [{ standing: { 'GB/T 99001': { verdict: 'undated', current: 'GB/T 99001—2020' } } }],
    })
  })

  it('is nobody else’s concern', async () => {
    const other = await bench.seedActor(null, 'administrator')
    expect((await bench.run(listWatches, {}, other)).rows).toEqual([])
  })

  it('needs an account', () =>
    expect(bench.run(listWatches, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})
