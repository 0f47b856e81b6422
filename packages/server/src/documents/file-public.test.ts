import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'disposition')
})
afterAll(() => site.close())

it('the text under enquiry can be had by everybody as an attachment', async () => {
  const file = await site.get(paths.publicFile(story.rows.draftId ?? ''))
  expect(file.statusCode).toBe(200)
  expect(file.headers['content-disposition']).toContain('attachment')
  expect(file.headers['x-content-type-options']).toBe('nosniff')
})

it('a later text of the same project is not found, as if it did not exist', async () => {
  await story.walkOn('examination')
  expect((await site.get(paths.publicFile(story.rows.revisedDraftId ?? ''))).body).toContain('FILE_NOT_FOUND')
  expect((await site.get(paths.publicFile('nothing'))).body).toContain('FILE_NOT_FOUND')
})
