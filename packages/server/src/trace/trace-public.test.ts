import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { signHead } from './signed-head.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'proposal')
})
afterAll(() => site.close())

it('before the first signature the page says so, and then it shows the signed head to keep', async () => {
  expect((await site.get(paths.publicTrace())).body).toContain('还没有签名')
  const { db, config, clock } = site.bench.services
  const head = await signHead(db, config, clock)
  expect(head?.size).toBeGreaterThan(0)
  expect(story.projectId).not.toBe('')
  const { body } = await site.get(paths.publicTrace())
  expect(body).toContain(head?.root)
  expect(body).toContain('trace verify --head head.json')
})
