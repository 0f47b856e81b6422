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

it('an opinion on a clause is asked for under the words of the clause', async () => {
  const { body } = await site.get(paths.consultationComment(story.projectId, '1'))
  expect(body).toContain('1 范围')
  expect(body).toContain('本文件规定了示例要求。')
  expect(body).toContain('value="1"')
})

it('an opinion on a clause that the draft does not have is asked for all the same', async () => {
  expect((await site.get(paths.consultationComment(story.projectId, '9.9'))).body).toContain('value="9.9"')
})
