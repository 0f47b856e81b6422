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

it('the announcement of the project and of the publication are listed, and each kind alone', async () => {
  const { body } = await site.get(paths.announcements())
  expect(body).toContain('立项公告')
  expect(body).toContain('2026年第1号')
  expect((await site.get(`${paths.announcements()}?kind=project`)).body).not.toContain('2026年第1号')
})

it('the feed of announcements leads to the standard', async () => {
  const { body } = await site.get(paths.announcementsFeed())
  expect(body).toContain(`${site.bench.services.config.publicUrl}${paths.standard(story.rows.standardId ?? '')}`)
})
