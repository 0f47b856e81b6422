import { declarationFields, paths } from '@zhunsheng/core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../packages/server/src/db/identifier.ts'
import { enterRecords } from '../../packages/server/src/testing/register-records.ts'
import { findAxeViolations } from './axe.ts'
import { type Journey, openJourney } from './journey.ts'

const { standards } = declarationFields

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await openJourney()
  const { bench } = journey
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2020', family: 'GB/T 99001' },
    { number: 'GB/T 99002—2010', family: 'GB/T 99002', status: 'withdrawn' },
  ])
  const enterpriseId = await bench.seedOrganization('SLGS', {}, { kind: 'enterprise', name: '示例叉车有限公司' })
  const account = await bench.db
    .selectFrom('account')
    .select('id')
    .where('login', '=', 'mishu')
    .executeTakeFirstOrThrow()
  await bench.db
    .insertInto('membership')
    .values({
      id: newId(bench.clock.now()),
      account_id: account.id,
      organization_id: enterpriseId,
      role: 'secretary',
      from_on: '2020-01-01',
    })
    .execute()
  page = await journey.signIn('mishu')
})
afterAll(() => journey.close())

const fillStandard = async (number: string) => {
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel(standards.columns.number.label.zh).first().fill(number)
  await sheet.getByLabel(standards.columns.title.label.zh).first().fill('示例名称')
  return sheet
}

it('an enterprise declares, a check refuses it, it is mended and published, and everybody reads it without a script', async () => {
  await page.goto(paths.app.declarations())
  await page.getByRole('button', { name: '新建声明' }).click()
  const sheet = await fillStandard('GB/T 99002—2010')
  await sheet.getByLabel(declarationFields.product.label.zh, { exact: false }).first().fill('示例叉车')
  await sheet.getByText('产品', { exact: true }).first().click()
  await sheet.getByRole('button', { name: '保存草稿' }).click()
  await sheet.waitFor({ state: 'hidden' })

  await page.getByRole('link', { name: '示例叉车' }).click()
  await page.getByText('不符合').first().waitFor()
  await page.getByRole('button', { name: '公开', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '公开', exact: true }).click()
  await page.getByText('公开前检查有 1 项不符合', { exact: false }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: '修改', exact: true }).click()
  const amending = await fillStandard('GB/T 99001—2020')
  await amending.getByRole('button', { name: '保存草稿' }).click()
  await amending.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '公开', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '公开', exact: true }).click()
  const toPublicPage = page.getByRole('link', { name: '查看公开页面' })
  await toPublicPage.waitFor()

  const reader = await journey.visitor({ javaScript: false })
  await reader.goto(paths.declarations())
  await reader.getByRole('link', { name: '示例叉车', exact: true }).click()
  const text = await reader.getByRole('main').innerText()
  for (const words of ['示例叉车有限公司', 'GB/T 99001—2020', '现行']) expect(text).toContain(words)
  const asBrowser = await journey.visitor()
  await asBrowser.goto(reader.url())
  expect(await findAxeViolations(asBrowser)).toEqual([])
})
