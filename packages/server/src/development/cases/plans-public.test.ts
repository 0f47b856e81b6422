import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('an empty list of plans says so, in both languages', async () => {
  expect((await site.get(paths.plans())).body).toContain('还没有公开的计划')
  expect((await site.get(`${paths.plans()}?lang=en`)).body).toContain('No plan is public yet')
})
