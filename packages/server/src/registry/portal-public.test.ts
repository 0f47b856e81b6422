import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'enquiry')
})
afterAll(() => site.close())

it('the front page shows what is open for comments and what was announced', async () => {
  const { body } = await site.get(paths.home())
  expect(body).toContain('准绳')
  expect(body).toContain(paths.consultation(story.projectId))
  expect(body).toContain('立项公告')
  expect(body).toContain('还没有发布标准。')
})
