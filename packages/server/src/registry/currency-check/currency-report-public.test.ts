import { paths } from '@zhunsheng/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { keepCurrencyCheck } from './keep-currency-check.ts'

let site: Site
let kept: { readonly id: string; readonly sha256: string }

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001' }])
  kept = await site.bench.run(keepCurrencyCheck, { text: 'GB/T 99001—2020' }, thePublic)
})
afterAll(() => site.close())

it('a report is verified at its address, with its hash', async () => {
  const { body } = await site.get(paths.currencyReport(kept.id))
  expect(body).toContain('核验通过')
  expect(body).toContain(kept.sha256)
})

it('a report that was changed is told not to be whole', async () => {
  const { id } = await site.bench.run(keepCurrencyCheck, { text: 'GB/T 99001' }, thePublic)
  await sql`update currency_check set sha256 = repeat('0', 64) where id = ${id}`.execute(site.bench.db)
  expect((await site.get(paths.currencyReport(id))).body).toContain('核验不通过')
})

it('an unknown report is not found', async () =>
  expect((await site.get(paths.currencyReport('none'))).statusCode).toBe(404))
