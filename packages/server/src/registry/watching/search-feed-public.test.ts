import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { readFeed } from '../../testing/read-feed.ts'
import { enterRecords } from '../../testing/register-records.ts'

let site: Site
const feed = async (query: string) => readFeed((await site.get(`${paths.searchFeed()}?${query}`)).body)

beforeAll(async () => {
  site = await openSite()
  await enterRecords(
    site.bench.db,
    Array.from({ length: 60 }, (_, index) => ({
      number: `GB/T ${99100 + index}—2015`,
      family: `GB/T ${99100 + index}`,
      title: `示例<管件>&"第${index}号"`,
    })),
  )
})
afterAll(() => site.close())

describe('the feed of a search', () => {
  it('holds the newest that answer it, and leads to the page with the same question', async () => {
    const { entries, title, self, alternate } = await feed('q=管件&level=national')
    expect(title).toBe('检索标准：管件')
    expect(entries).toHaveLength(50)
    expect(entries[0]?.title).toMatch(/^GB\/T 99\d+—2015 示例<管件>&"第\d+号"$/u)
    expect(decodeURIComponent(self)).toContain(`${paths.searchFeed()}?q=管件&level=national`)
    expect(decodeURIComponent(alternate)).toContain('/search?q=管件&level=national')
  })

  it('is empty where nothing answers, also where something comes near', async () => {
    expect((await feed('q=管件阀门风扇')).entries).toEqual([])
    expect((await feed('q=管件&status=withdrawn')).entries).toEqual([])
  })

  it('stays the same while the register does', async () => {
    const [one, other] = [
      await site.get(`${paths.searchFeed()}?q=管件`),
      await site.get(`${paths.searchFeed()}?q=管件`),
    ]
    expect(one.headers['etag']).toBe(other.headers['etag'])
    const again = await site.get(`${paths.searchFeed()}?q=管件`, { 'if-none-match': String(one.headers['etag']) })
    expect(again.statusCode).toBe(304)
  })

  it('is named on the page of the search', async () => {
    expect((await site.get(paths.search('管件'))).body).toContain(`href="${paths.searchFeed()}?q=`)
  })
})
