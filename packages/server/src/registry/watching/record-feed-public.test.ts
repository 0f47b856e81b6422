import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { readCalendar } from '../../testing/read-calendar.ts'
import { readFeed } from '../../testing/read-feed.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { type Story, walkTo } from '../../testing/story.ts'

let site: Site
let story: Story
const FAMILY = 'GB/T 99001'

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
  await enterRecords(site.bench.db, [
    {
      number: 'GB/T 99001—2010',
      family: FAMILY,
      implementsOn: '2010-06-01',
      replacedOn: '2026-12-01',
      title: '<旧>&通则',
    },
    {
      number: 'GB/T 99001—2026',
      family: FAMILY,
      implementsOn: '2026-12-01',
      status: 'coming',
      title: '示例, 阀门; 通则',
    },
  ])
})
afterAll(() => site.close())

describe('the feed of a standard', () => {
  it('holds what has become of all its editions, in any spelling of the number', async () => {
    const answer = await site.get(paths.recordFeed('gbt99001-2010'))
    expect(answer.headers['content-type']).toContain('application/atom+xml')
    const { entries, alternate } = readFeed(answer.body)
    expect(alternate).toContain(paths.record(FAMILY))
    expect(entries.map(({ title }) => title)).toEqual(['GB/T 99001—2010 实施'])
    expect(entries[0]?.summary).toContain('《<旧>&通则》')
  })

  it('says what is to come when its day has come', async () => {
    site.bench.clock.day('2026-12-01')
    const { entries, updated } = readFeed((await site.get(paths.recordFeed(FAMILY))).body)
    expect(entries.map(({ title }) => title).sort()).toEqual([
      'GB/T 99001—2010 实施',
      'GB/T 99001—2010 被代替',
      'GB/T 99001—2026 实施',
    ])
    expect(updated).toBe('2026-12-01T00:00:00+08:00')
  })

  it('is not sent again while nothing is new', async () => {
    const first = await site.get(paths.recordFeed(FAMILY))
    const tag = String(first.headers['etag'])
    expect(first.headers['last-modified']).toBe('Mon, 30 Nov 2026 16:00:00 GMT')
    const again = await site.get(paths.recordFeed(FAMILY), { 'if-none-match': tag, 'accept-encoding': 'gzip' })
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', tag])
    expect((await site.get(paths.recordFeed(FAMILY), { 'if-none-match': 'W/"other"' })).statusCode).toBe(200)
  })

  it('is not there for a standard that is not on record', async () => {
    expect((await site.get(paths.recordFeed('GB/T 98765'))).statusCode).toBe(404)
    expect((await site.get(paths.recordDays('什么'))).statusCode).toBe(400)
  })
})

describe('the calendar of a standard', () => {
  it('holds its days, those to come as well, each with a lasting name', async () => {
    const answer = await site.get(paths.recordDays(FAMILY))
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const { events } = readCalendar(answer.body)
    expect(events.map(({ summary, start }) => `${start} ${summary}`).sort()).toEqual([
      '20100601 GB/T 99001—2010 实施',
      '20261201 GB/T 99001—2010 被代替',
      '20261201 GB/T 99001—2026 实施',
    ])
    expect(events.some(({ description }) => description.startsWith('《示例, 阀门; 通则》'))).toBe(true)
    expect((await site.get(paths.recordDays(FAMILY))).headers['etag']).toBe(answer.headers['etag'])
  })

  it('holds the day on which a standard of this platform must have been reviewed', async () => {
    const { events } = readCalendar((await site.get(paths.recordDays(story.rows.number ?? ''))).body)
    expect(events.map(({ summary }) => summary)).toContain(`${story.rows.number} 应复审（组织规则）`)
  })

  it('speaks English when asked', async () => {
    const { events } = readCalendar((await site.get(`${paths.recordDays(FAMILY)}?lang=en`)).body)
    expect(events[0]?.summary).toMatch(/: (?:In force|Replaced)$/u)
  })
})
