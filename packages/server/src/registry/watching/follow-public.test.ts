import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, thePublic } from '../../context.ts'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { listWatches } from './list-watches.ts'

let site: Site
let expert: Actor
const NUMBER = 'GB/T 99001—2020'
const watched = async () => (await site.bench.run(listWatches, {}, expert)).rows
const body = async (address: string) => (await site.get(address)).body

beforeAll(async () => {
  site = await openSite()
  expert = await site.bench.seedActor(await site.bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(site.bench.db, [
    { number: NUMBER, family: 'GB/T 99001', implementsOn: '2021-01-01', title: '示例阀门通则' },
  ])
})
beforeEach(() => site.as(thePublic))
afterAll(() => site.close())

describe('the button beside a standard', () => {
  it('is a link to the sign-in for whoever has not signed in, beside feed and calendar', async () => {
    const page = await body(paths.record(NUMBER))
    expect(page).toContain('登录后可关注')
    expect(page).not.toContain(`action="${paths.follow()}"`)
    expect(page).toContain(paths.recordFeed('GB/T 99001'))
    expect(page).toContain(paths.recordDays('GB/T 99001'))
  })

  it('follows the standard and says so from then on', async () => {
    site.as(expert)
    expect(await body(paths.record(NUMBER))).toContain('关注这项标准')
    const answer = await site.post(paths.follow(), { number: NUMBER })
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, paths.record(NUMBER)])
    expect(await watched()).toMatchObject([{ kind: 'standard', family: 'GB/T 99001' }])
    expect(await body(paths.record(NUMBER))).toContain('已关注')
  })

  it('is refused to whoever has not signed in', async () => {
    expect((await site.post(paths.follow(), { number: NUMBER })).statusCode).toBe(401)
  })

  it('takes no form of another site', async () => {
    site.as(expert)
    const answer = await site.post(paths.follow(), { number: NUMBER }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.statusCode).toBe(403)
  })
})

describe('the button beside a search', () => {
  it('follows just the question of the address and leads back to it', async () => {
    site.as(expert)
    const page = await body(`${paths.search('阀门')}&level=national&sort=number`)
    expect(page).toContain('关注这次检索')
    const query = /name="query" value="(?<query>[^"]+)"/u.exec(page)?.groups?.['query']?.replaceAll('&amp;', '&') ?? ''
    const answer = await site.post(paths.follow(), { query })
    expect(String(answer.headers['location'])).toBe(`${paths.search()}?${query}`)
    expect((await watched())[0]).toMatchObject({ kind: 'query', total: 1, label: { zh: '检索：阀门 · 国家标准' } })
    expect(await body(`${paths.search('阀门')}&level=national`)).toContain('已关注')
  })

  it('is not there where nothing is asked: the whole register is nobody’s to follow', async () => {
    site.as(expert)
    expect(await body(paths.search())).not.toContain('关注这次检索')
  })

  it('stands there also where nothing is found yet', async () => {
    site.as(expert)
    expect(await body(paths.search('尚无此物'))).toContain('关注这次检索')
  })
})

it('asked for by itself it leads to what one follows', async () => {
  expect((await site.get(paths.follow())).headers['location']).toBe(paths.app.watches())
})
