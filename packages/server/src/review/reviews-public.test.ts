import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { planWalk, type ReviewBody, seedBody, seedRecord } from './review-fixture.ts'

let site: Site
let body: ReviewBody

beforeAll(async () => {
  site = await openSite()
  body = await seedBody(site.bench)
  await seedRecord(site.bench, body, { number: 'GB/T 99001—2020' })
  await seedRecord(site.bench, body, { number: 'GB/T 99003—1999', implementsOn: null })
})
afterAll(() => site.close())

it('without a body that reviews, the page says so', async () =>
  expect((await site.get(paths.reviews())).body).toContain('还没有公开标准的单位'))

it('a body is shown without being accused of what is not certain, and with the basis', async () => {
  const walk = planWalk(site.bench, body)
  await walk.decide((await walk.propose()).planId)
  const { body: page } = await site.get(paths.reviews())
  for (const word of ['GB/T 99001—2020', '已满周期，有无复审待核', '《标准化法》第 29 条第 2 款', '日期不详'])
    expect(page).toContain(word)
  expect(page).not.toContain('已逾期')
  const unknown = (await site.get(`${paths.reviews(body.organizationId)}&standing=unknown`)).body
  expect(unknown).toContain('GB/T 99003—1999')
  expect(unknown).not.toContain('GB/T 99001—2020')
})

it('it is complete in English', async () => {
  const { body: page } = await site.get(`${paths.reviews()}?lang=en`)
  expect(page).toContain('Standards due for review')
  expect(page).toContain('Standardization Law (2017 revision), Article 29(2)')
})
