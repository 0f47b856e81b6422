import { paths, Refusal, say } from '@zhunsheng/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import type { Answer, Visit } from '../http/public/public-page.ts'
import { enterRecords } from '../testing/register-records.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { searchPublic } from './search-public.ts'

let site: Site
let story: Story
const NUMBER = 'GB/T 99001—2020'
const body = async (address: string) => (await site.get(address)).body

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
  await enterRecords(site.bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2021-01-01' },
    { number: NUMBER, family: 'GB/T 99001', implementsOn: '2021-01-01', title: '示例<阀门>通则' },
    ...Array.from({ length: 40 }, (_, index) => ({
      number: `GB/T ${99100 + index}—2015`,
      family: `GB/T ${99100 + index}`,
      title: `示例管件 第${index}号`,
    })),
  ])
})
afterAll(() => site.close())

describe('the page of search', () => {
  it('finds a number in any spelling and says what it was taken for, with status and evidence', async () => {
    const page = await body(paths.search('gbt９９００１-2020'))
    expect(page).toContain(`href="${paths.record(NUMBER)}"`)
    expect(page).toContain('按编号 GB/T 99001—2020 查找')
    expect(page).toContain('单一转录来源，截至 2026-03-02')
    expect(page).not.toContain('<阀门>')
  })

  it('does not show a status as settled on which the sources disagree', async () => {
    await sql`update standard_record set evidence = 'conflict' where number = 'GB/T 99105—2015'`.execute(site.bench.db)
    expect(await body(paths.search('GB/T 99105'))).toContain('<span class="tag disputed">现行（说法不一）</span>')
  })

  it('marks the words that were looked for', async () => {
    expect(await body(paths.search('通则'))).toContain('<mark>通则</mark>')
  })

  it('finds a standard of this platform by its number and by words of its title', async () => {
    for (const q of [story.rows.number ?? '', '仓储机器人'])
      expect(await body(paths.search(q))).toContain(paths.record(story.rows.number ?? ''))
  })

  it('says of what is not found that not held does not mean that it does not exist', async () => {
    const page = await body(`${paths.search('没有这样的东西')}&level=group`)
    expect(page).toContain('未收录不等于不存在')
    expect(page).toContain('取消全部筛选条件')
  })

  it('keeps every filter in its address and in the form', async () => {
    const page = await body(`${paths.search('示例')}&level=national&status=current&day=2020-01-01&ics=29`)
    expect(page).toContain('value="示例"')
    expect(page).toContain('<option value="national" selected>')
    expect(page).toContain('<option value="current" selected>')
    expect(page).toContain('value="2020-01-01"')
    expect(page).toContain('<details class="more" open>')
  })

  it('judges the status as of the day that was asked', async () => {
    const asOf = (day: string) => body(`${paths.search('GB/T 99001—2010')}&day=${day}&status=current`)
    expect(await asOf('2015-01-01')).toContain(paths.record('GB/T 99001—2010'))
    expect(await asOf('2022-01-01')).not.toContain(`href="${paths.record('GB/T 99001—2010')}"`)
  })

  it('links each facet to the narrower question, with its count, and a chosen one to the wider', async () => {
    expect(await body(paths.search('99001'))).toMatch(/href="[^"]*year=2010[^"]*">2010<\/a> <span class="note">1</u)
    expect(await body(`${paths.search('99001')}&year=2010`)).toMatch(/aria-current="true" href="\/search\?q=99001"/u)
  })

  it('takes what an address cannot mean for nothing', async () => {
    const page = await body('/search?status=nonsense&day=2020-13-40&ics=%27&year=x&sort=no&level=toString')
    expect(page).toMatch(/共 4\d 项标准/u)
  })

  it('is paged to the last row, and no row comes twice', async () => {
    const seen: string[] = []
    let address: string | undefined = paths.search('示例管件')
    while (address) {
      const page = await body(address)
      seen.push(...[...page.matchAll(/class="name" href="([^"]+)"/gu)].map(([, to]) => to ?? ''))
      address = /rel="next" href="([^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(40)
    expect(new Set(seen).size).toBe(40)
  })

  it('says how far the index has come while it is being built, and opens what is asked by number', async () => {
    const asked: Visit = {
      language: 'zh',
      today: '2026-03-02',
      path: paths.search(),
      params: {},
      query: (name) => (name === 'q' ? 'gbt99001-2020' : ''),
      say: (worded, data = {}) => say(worded, data, 'zh'),
      run: () => Promise.reject(new Refusal('SEARCH_BEING_BUILT', { percent: 40 })),
      services: site.bench.services,
    }
    const answer = await searchPublic.show(asked)
    expect(answer).toMatchObject({ kind: 'page', status: 503 })
    const { markup } = (answer as Extract<Answer, { kind: 'page' }>).body // just seen to be one
    expect(markup).toContain('检索正在建立（40%）')
    expect(markup).toContain(`href="${paths.record(NUMBER)}"`)
    expect(markup).toContain('value="gbt99001-2020"')
  })

  it('is where old addresses of the list lead', async () => {
    expect((await site.get(paths.standards())).headers['location']).toBe(paths.search())
  })
})
