import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'drafting')
})
afterAll(() => site.close())

it('says that there is no call while none has been opened', async () => {
  expect((await site.get(paths.calls())).body).toContain('还没有公开征集')
})

it('lists an open call with its project and its last day', async () => {
  await story
    .act('announce-project', { on: story.today(), documentNumber: '示例协〔2026〕1 号' })
    .catch((error: { code?: string }) => {
      // The story may have announced it already.
      expect(error.code).toBeDefined()
    })
  await story.act('open-call', {
    conditions: '愿意派员（示例）',
    closesOn: '2027-01-31',
    contact: '标准化部（示例）',
    equalTerms: true,
  })
  const { body } = await site.get(paths.calls())
  expect(body).toContain(story.title)
  expect(body).toContain('2027-01-31')
})
