import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, theSystem } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { readWatchFeed } from './read-watch-feed.ts'
import { renewWatchFeed } from './renew-watch-feed.ts'
import { tellWatchers } from './tell-watchers.ts'

let bench: Bench
let token: string

beforeAll(async () => {
  bench = await openBench()
  const expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
  const other = await bench.seedActor(null, 'administrator')
  await enterRecords(bench.db, [
    { number: 'GB/T 99002—2026', family: 'GB/T 99002', implementsOn: '2026-03-05', status: 'coming' },
  ])
  await bench.run(beginWatch, { number: 'GB/T 99002' }, expert)
  await bench.run(beginWatch, { number: 'GB/T 99002' }, other)
  token = (await bench.run(renewWatchFeed, {}, expert)).token
  bench.clock.day('2026-03-05')
  await bench.run(tellWatchers, {}, theSystem)
})
afterAll(() => bench.close())

describe('what is read at the secret address', () => {
  it('is its owner’s alone', async () => {
    const { news, days } = await bench.run(readWatchFeed, { token }, thePublic)
    expect(news).toMatchObject([{ on: '2026-03-05', of: { zh: 'GB/T 99002' }, news: { kind: 'changed' } }])
    expect(days).toMatchObject([{ number: 'GB/T 99002—2026', kind: 'implements', on: '2026-03-05' }])
  })

  it('leaves out days that are long over', async () => {
    bench.clock.day('2027-03-05')
    expect((await bench.run(readWatchFeed, { token }, thePublic)).days).toEqual([])
  })

  it('is nothing for whoever guesses', () =>
    expect(bench.run(readWatchFeed, { token: 'x' }, thePublic)).rejects.toMatchObject({ code: 'WATCH_FEED_NOT_FOUND' }))
})
