import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Story, walkTo } from '../../testing/story.ts'
import { openSite, type Site } from './open-site.ts'

const PAGE_BYTES_MAX = 60_000

let site: Site
let open: Story

beforeAll(async () => {
  site = await openSite()
  open = await walkTo(site.bench, 'enquiry')
})
afterAll(() => site.close())

const addresses = () => [
  paths.home(),
  paths.search(),
  paths.consultations(),
  paths.consultation(open.projectId),
  paths.calls(),
  paths.call(open.projectId),
  paths.announcements(),
  paths.receipt(),
  paths.publicTrace(),
  paths.basis(),
  paths.articles(),
  paths.openData(),
]

it('every page answers without an account, in Chinese first and in English when asked', async () => {
  for (const address of addresses()) {
    const chinese = await site.get(address)
    expect([address, chinese.statusCode]).toEqual([address, 200])
    expect(chinese.body).toContain('<html lang="zh-CN">')
    const english = await site.get(`${address}?lang=en`)
    expect(english.body).toContain('<html lang="en">')
    expect(String(english.headers['set-cookie'])).toContain('zs_lang=en')
  }
})

it('the language that was chosen is kept for the pages after it', async () => {
  expect((await site.get(paths.home(), { cookie: 'other=1; zs_lang=en' })).body).toContain('<html lang="en">')
})

/** A module of ours is named by its address, from this site; nothing runs that stands in the markup. */
const IN_MARKUP = /<script(?! type="module" src="\/app\/[\w.-]+"><\/script>)|\sstyle=|\son\w+=/u

it('no page holds a script or a style in its markup, so that a strict policy can hold, and none is heavy', async () => {
  for (const address of addresses()) {
    const { body } = await site.get(address)
    expect(body).not.toMatch(IN_MARKUP)
    expect(body.length).toBeLessThan(PAGE_BYTES_MAX)
  }
})

it('the style sheet is kept for ever under the name that holds its hash', async () => {
  const address = /href="(\/public\.[0-9a-f]+\.css)"/u.exec((await site.get(paths.home())).body)?.[1] ?? ''
  const sheet = await site.get(address)
  expect(sheet.headers['cache-control']).toContain('immutable')
  expect(sheet.headers['content-type']).toContain('text/css')
})

it('a page is sent compressed to whoever can read that', async () => {
  const { headers } = await site.get(paths.basis(), { 'accept-encoding': 'gzip, br' })
  expect(headers['content-encoding']).toBe('gzip')
})

it('a refusal is a page that says what, what next, and the code', async () => {
  const answer = await site.get(paths.consultation('nothing'))
  expect(answer.statusCode).toBe(404)
  expect(answer.body).toContain('CONSULTATION_NOT_FOUND')
  expect(answer.body).toContain('下一步：')
})

it('a form that another site sent is refused, whichever way the browser says so', async () => {
  const address = paths.consultation(open.projectId)
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
    expect((await site.post(address, { opinion: '跨站' }, headers)).body).toContain('CSRF_TOKEN_WRONG')
})

it('a form in which a program filled in the hidden field is refused', async () => {
  const sent = await site.post(paths.consultation(open.projectId), {
    opinion: '广告',
    website: 'http://example.invalid',
  })
  expect(sent.body).toContain('TRAP_FIELD_FILLED')
})

it('a form of an unknown kind is refused and is no bug', async () => {
  const sent = await site.post(paths.consultation(open.projectId), {}, { 'content-type': 'application/xml' })
  expect(sent.statusCode).toBe(415)
  expect(sent.body).toContain('INPUT_UNREADABLE')
})
