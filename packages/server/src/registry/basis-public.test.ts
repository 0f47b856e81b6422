import { paths, sources } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('the catalogue holds every source under the name that links point to, and says how far it was read', async () => {
  const { body } = await site.get(`${paths.basis()}?lang=en`)
  for (const id of Object.keys(sources)) expect(body).toContain(`id="${id}"`)
  expect(body).toContain('read in part or second-hand')
})
