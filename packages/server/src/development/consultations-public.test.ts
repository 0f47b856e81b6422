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

it('an open enquiry is listed with the days that are left', async () => {
  const { body } = await site.get(paths.consultations())
  expect(body).toContain(story.title)
  expect(body).toContain('还剩 30 天')
})

it('the feed names the open enquiries with whole addresses', async () => {
  const feed = await site.get(paths.consultationsFeed())
  expect(feed.headers['content-type']).toContain('application/atom+xml')
  expect(feed.body).toContain(`href="${site.bench.services.config.publicUrl}${paths.consultation(story.projectId)}"`)
})
