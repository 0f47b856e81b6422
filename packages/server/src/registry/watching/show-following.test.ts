import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { showFollowing } from './show-following.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001', title: '示例阀门' }])
})
afterAll(() => bench.close())

describe('whether something is followed', () => {
  it('is told for a standard, by any edition of it', async () => {
    const { id } = await bench.run(beginWatch, { number: 'GB/T 99001' }, expert)
    expect(await bench.run(showFollowing, { number: 'gbt99001-2020' }, expert)).toEqual({
      isSignedIn: true,
      watchId: id,
    })
    expect((await bench.run(showFollowing, { number: 'GB/T 99002' }, expert)).watchId).toBeNull()
  })

  it('is told for a search, whatever the order of its parameters', async () => {
    const { id } = await bench.run(beginWatch, { query: 'level=national&q=阀门&sort=number' }, expert)
    expect((await bench.run(showFollowing, { query: 'q=阀门&level=national' }, expert)).watchId).toBe(id)
    expect((await bench.run(showFollowing, { query: 'q=阀门' }, expert)).watchId).toBeNull()
  })

  it('is nobody else’s concern, and nothing to whoever has not signed in', async () => {
    const other = await bench.seedActor(null, 'administrator')
    expect((await bench.run(showFollowing, { number: 'GB/T 99001' }, other)).watchId).toBeNull()
    expect(await bench.run(showFollowing, { number: 'GB/T 99001' }, thePublic)).toEqual({
      isSignedIn: false,
      watchId: null,
    })
  })

  it('asks for one subject', () =>
    expect(bench.run(showFollowing, {}, expert)).rejects.toMatchObject({ code: 'WATCH_SUBJECT_MISSING' }))
})
