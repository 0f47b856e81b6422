import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workCatalogues } from '../../packages/server/src/jobs/work-catalogues.ts'
import { enterRecords, enterRelation } from '../../packages/server/src/testing/register-records.ts'
import { word } from './do-act.ts'
import { findingsOf, type Journey, openDemonstration } from './journey.ts'

const OLD = 'GB/T 99001—2010'
const NEW = 'GB/T 99001—2020'

const CATALOGUE = `标准编号,标准名称,状态,实施日期
GB/T 99201-2020,示例水泵 第1部分：总则,现行,2021-01-01
GB/T 99202-2020,示例水泵 第2部分：试验,现行,2021-01-01
不是编号,示例水泵 附件,现行,2021-01-01
`

describe('the register', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openDemonstration()
    await enterRecords(journey.bench.db, [
      {
        number: OLD,
        family: 'GB/T 99001',
        title: '示例阀门通则',
        implementsOn: '2010-06-01',
        replacedOn: '2021-01-01',
      },
      { number: NEW, family: 'GB/T 99001', title: '示例阀门通则', implementsOn: '2021-01-01' },
    ])
    await enterRelation(journey.bench.db, NEW, OLD)
  })
  afterAll(async () => {
    await journey.takePictures('register')
    await journey.close()
  })

  const soundly = async (page: Page) => expect(await findingsOf(page)).toEqual([])

  it('is searched in any spelling, leads to the record and its lineage, and checks a list', async () => {
    const page = await journey.visitor()
    await page.goto('/search')
    await page.getByLabel('编号或名称').fill('ｇｂｔ99001-2010')
    await page.getByRole('button', { name: '查找标准' }).click()
    await page.getByText(`按编号 ${OLD} 查找`).waitFor()
    await soundly(page)
    await page.getByRole('link', { name: OLD }).click()
    await page.getByRole('heading', { name: '沿革' }).waitFor()
    await page.getByRole('row', { name: NEW }).first().waitFor()
    await soundly(page)
    await page.getByRole('link', { name: '对一份清单查新' }).click()
    await page.getByRole('textbox').first().fill('GB/T 99001-2010\nGB/T 99001—2020\n')
    await page.getByRole('button', { name: '查新' }).click()
    await page.getByText('1 项要处理').waitFor()
    await soundly(page)
    await page
      .getByRole('button', { name: /保存|留存|报告/u })
      .first()
      .click()
    await page.waitForURL(/\/currency\/[\w-]+$/u)
    await page.getByText(OLD).first().waitFor()
  })

  it('is searched without a script, filters and pages included', async () => {
    const page = await journey.visitor({ javaScript: false })
    await page.goto('/search?q=99001')
    await page.getByRole('navigation', { name: '缩小范围' }).getByRole('link', { name: '被代替' }).click()
    await page.getByText('共 1 项标准').waitFor()
    await page.getByRole('link', { name: OLD }).waitFor()
  })

  it('suggests numbers and titles, and the keys alone reach them', async () => {
    const page = await journey.visitor()
    await page.goto('/search')
    await page.waitForLoadState('networkidle')
    const box = page.getByLabel('编号或名称')
    await box.pressSequentially('gbt99001')
    const option = page.getByRole('option', { name: NEW })
    await option.waitFor()
    await soundly(page)
    while ((await option.getAttribute('aria-selected')) !== 'true') await box.press('ArrowDown')
    await box.press('Enter')
    await page.getByRole('heading', { name: new RegExp(NEW, 'u') }).waitFor()
  })

  it('takes a catalogue in through the pages, with one row refused in words, and takes it back', async () => {
    const page = await journey.signIn('guanli')
    const work = () =>
      workCatalogues.run(journey.bench.services, { again: async () => undefined, ending: new AbortController().signal })
    await page.goto('/app/imports')
    await page.getByRole('button', { name: '登记一个来源' }).click()
    await page.getByLabel('来源名称').fill('示例水泵目录')
    await page.getByLabel('转录来源').check()
    await page.getByRole('dialog').getByRole('button', { name: '登记一个来源' }).click()
    await page.getByRole('cell', { name: '示例水泵目录' }).waitFor()
    await soundly(page)
    await page.getByRole('link', { name: '导入一份目录' }).click()
    const csv = Promise.resolve(new TextEncoder().encode(CATALOGUE))
    await page.getByLabel(/目录文件/u).setInputFiles(await word('示例目录.csv', csv))
    await page.getByRole('button', { name: '移去 示例目录.csv' }).waitFor()
    await page.getByRole('button', { name: '上传并查看各列' }).click()
    await page.getByLabel('标准编号').waitFor()
    await soundly(page)
    await page.getByLabel(/^来源（/u).selectOption({ label: '示例水泵目录' })
    await page.getByRole('button', { name: '逐行判读' }).click()
    await page.getByRole('heading', { name: '示例目录.csv' }).waitFor()
    await work()
    await page.getByRole('button', { name: '确认入库 2 行' }).waitFor()
    await page.getByRole('button', { name: /^拒收 1/u }).click()
    await page.getByText(/不是编号 · 示例水泵 附件/u).waitFor()
    await soundly(page)
    await page.getByRole('button', { name: '确认入库 2 行' }).click()
    await page.getByText('正在入库', { exact: true }).first().waitFor()
    await work()
    await page.getByText('已入库', { exact: true }).first().waitFor()
    const found = await journey.visitor()
    await found.goto('/search?q=示例水泵')
    await found.getByText('共 2 项标准').waitFor()
    await page.getByRole('button', { name: /^撤销导入/u }).click()
    await page.getByLabel(/^理由/u).fill('示例：来源弄错了')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^撤销导入/u })
      .click()
    await page.getByText('正在撤销', { exact: true }).first().waitFor()
    await work()
    await page.getByText('已撤销', { exact: true }).first().waitFor()
    await found.reload()
    await found.getByText('共 0 项标准').waitFor()
  })
})
