import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
})
afterAll(() => site.close())

it('a standard is found by its number and by words of its title', async () => {
  for (const q of [story.rows.number ?? '', '仓储机器人'])
    expect((await site.get(paths.search(q))).body).toContain(paths.standard(story.rows.standardId ?? ''))
})

it('what is not found says that not held does not mean that it does not exist', async () => {
  expect((await site.get(paths.search('没有这样的标准'))).body).toContain('未收录不等于不存在')
})

it('the question, the status and the organization stay in the form', async () => {
  const { body } = await site.get(`${paths.search('机器人')}&status=withdrawn&organization=${story.organizationId}`)
  expect(body).toContain('value="机器人"')
  expect(body).toContain('<option value="withdrawn" selected>')
  expect(body).toContain(`<option value="${story.organizationId}" selected>`)
})

it('an unknown status is no filter, and the old address of the list leads here', async () => {
  expect((await site.get('/search?status=nonsense')).body).toContain('共 1 项标准')
  expect((await site.get(paths.standards())).headers['location']).toBe(paths.search())
})
