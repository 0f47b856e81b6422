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

it.each(['docx', 'xlsx'] as const)('the blank form comes as an attachment in .%s', async (format) => {
  const form = await site.get(paths.consultationForm(story.projectId, format))
  expect(form.statusCode).toBe(200)
  expect(form.headers['content-disposition']).toContain(`.${format}`)
  expect(form.rawPayload.subarray(0, 2).toString()).toBe('PK')
})
