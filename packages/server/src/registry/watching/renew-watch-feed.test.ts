import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { listWatches } from './list-watches.ts'
import { readWatchFeed } from './read-watch-feed.ts'
import { renewWatchFeed } from './renew-watch-feed.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
})
afterAll(() => bench.close())

describe('the address of one’s feed', () => {
  it('is there once it was asked for, is shown again, and cannot be guessed', async () => {
    expect((await bench.run(listWatches, {}, expert)).feedToken).toBeNull()
    const { token } = await bench.run(renewWatchFeed, {}, expert)
    expect(token).toMatch(/^[\w-]{43}$/u)
    expect((await bench.run(listWatches, {}, expert)).feedToken).toBe(token)
  })

  it('is another one each time, and the one before opens nothing', async () => {
    const { token: before } = await bench.run(renewWatchFeed, {}, expert)
    const { token: after } = await bench.run(renewWatchFeed, {}, expert)
    await expect(bench.run(readWatchFeed, { token: before }, thePublic)).rejects.toMatchObject({
      code: 'WATCH_FEED_NOT_FOUND',
    })
    expect(await bench.run(readWatchFeed, { token: after }, thePublic)).toEqual({ news: [], days: [] })
  })

  it('needs an account', () =>
    expect(bench.run(renewWatchFeed, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})
