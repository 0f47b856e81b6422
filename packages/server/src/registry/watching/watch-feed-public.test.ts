import { paths } from '@zhunsheng/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../context.ts'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { readCalendar } from '../../testing/read-calendar.ts'
import { readFeed } from '../../testing/read-feed.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { renewWatchFeed } from './renew-watch-feed.ts'
import { tellWatchers } from './tell-watchers.ts'

let site: Site
let expert: Awaited<ReturnType<Site['bench']['seedActor']>>
let token: string

beforeAll(async () => {
  site = await openSite()
  expert = await site.bench.seedActor(await site.bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(site.bench.db, [
    {
      number: 'GB/T 99002—2026',
      family: 'GB/T 99002',
      implementsOn: '2026-03-05',
      status: 'coming',
      title: '<阀门>&通则',
    },
    {
      number: 'GB/T 99003—2026',
      family: 'GB/T 99003',
      implementsOn: '2026-07-01',
      status: 'coming',
      title: '示例管件',
    },
  ])
  await site.bench.run(beginWatch, { number: 'GB/T 99002' }, expert)
  await site.bench.run(beginWatch, { query: 'q=管件' }, expert)
  token = (await site.bench.run(renewWatchFeed, {}, expert)).token
  site.bench.clock.day('2026-03-05')
  await site.bench.run(tellWatchers, {}, theSystem)
})
afterAll(() => site.close())

describe('the secret feed of what somebody follows', () => {
  it('holds each change once, with what it is about, and no cache on the way keeps it', async () => {
    const answer = await site.get(paths.watchFeed(token))
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    expect(answer.headers['x-robots-tag']).toBe('noindex')
    const { entries } = readFeed(answer.body)
    expect(entries.map(({ title }) => title)).toEqual([
      'GB/T 99002：即将实施 → 不注日期，有现行版本，现行为 GB/T 99002—2026',
    ])
    expect(entries[0]?.summary).toContain('关注：GB/T 99002')
    expect(readFeed((await site.get(`${paths.watchFeed(token)}?lang=en`)).body).entries[0]?.summary).toContain(
      'Followed',
    )
  })

  it('has a calendar beside it, with the days of standards and of what searches found', async () => {
    const { events } = readCalendar((await site.get(paths.watchDays(token))).body)
    expect(events.map(({ start, summary }) => `${start} ${summary}`).sort()).toEqual([
      '20260305 GB/T 99002—2026 实施',
      '20260701 GB/T 99003—2026 实施',
    ])
  })

  it('opens nothing under an address that was changed, or that nobody has', async () => {
    const { token: fresh } = await site.bench.run(renewWatchFeed, {}, expert)
    for (const address of [paths.watchFeed(token), paths.watchDays(token), paths.watchFeed('guess')])
      expect((await site.get(address)).statusCode).toBe(404)
    expect((await site.get(paths.watchFeed(fresh))).statusCode).toBe(200)
    token = fresh
  })

  it('opens nothing any more once its owner may not sign in', async () => {
    await sql`update account set state = 'disabled' where id = ${expert.accountId}`.execute(site.bench.db)
    expect((await site.get(paths.watchFeed(token))).statusCode).toBe(404)
  })
})
