import { findCaseProcedure, mandatoryPurposes, paths } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assignStatistics } from '../../packages/server/src/implementation/monitoring/assign-statistics.ts'
import { chargePoint } from '../../packages/server/src/implementation/monitoring/charge-point.ts'
import { enterPoint } from '../../packages/server/src/implementation/monitoring/enter-point.ts'
import { submitStatistics } from '../../packages/server/src/implementation/monitoring/submit-statistics.ts'
import { castOf, liveStory } from '../../packages/server/src/testing/case-story.ts'
import { findAxeViolations } from './axe.ts'
import { joinBody } from './join-body.ts'
import { type Journey, openJourney } from './journey.ts'

const NUMBER = 'GB 99001—2026'

let journey: Journey
let players: Awaited<ReturnType<typeof castOf>>
let caseId: string
const told = stories['mandatory-national']?.whole ?? []

beforeAll(async () => {
  journey = await openJourney()
  const procedure = findCaseProcedure('mandatory-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(journey.bench, procedure, 16)
  await joinBody(journey, 'mishu', players.organizations['department'] ?? '', 'secretary')
  await joinBody(journey, 'lingdao', players.organizations['authority'] ?? '', 'leader')
})
afterAll(() => journey.close())

const field = (page: Page, label: string) => page.getByLabel(label, { exact: false }).first()

it('a department suggests it, with purpose, enforcement and law', async () => {
  await journey.day('2026-01-05')
  const page = await journey.signIn('mishu')
  await page.goto(`${paths.app.cases()}/new?procedure=mandatory-national`)
  await field(page, '标准名称').fill('示例产品安全技术规范')
  await page.getByText('制定', { exact: true }).click()
  for (const label of ['必要性', '可行性', '范围和主要技术要求', '国内外标准情况', '违反时据以处理的'])
    await field(page, label).fill('示例内容')
  await page.getByText(mandatoryPurposes.healthAndLife.zh).click()
  await field(page, '负责实施监督管理的部门').fill('示例监管部门')
  await field(page, '产品、过程或者服务目录').fill('示例产品')
  expect(await findAxeViolations(page)).toEqual([])
  await page.getByRole('button', { name: '提出建议', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '示例产品安全技术规范' }).waitFor()
  caseId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByText('下一步：论证必要性、可行性、适用性').waitFor()
  expect(await findAxeViolations(page)).toEqual([])
})

it('its plan waits for the thirty days of notice, and the page says why', async () => {
  const until = told.findIndex(({ act }) => act === 'give-notice') + 1
  await liveStory(journey.bench, 'mandatory-national', players, { caseId, deeds: told.slice(1, until) })
  const page = await journey.signIn('lingdao')
  await page.goto(paths.app.case(caseId))
  await page.getByText('公示期已满').first().waitFor()
  await page.getByText('期限至 2026-03-05，尚未届满', { exact: false }).first().waitFor()
  expect(await page.getByRole('main').innerText()).toContain('《强制性国家标准管理办法》')
})

it('it is published, disclosed free of charge, and stands in the register', async () => {
  const from = told.findIndex(({ act }) => act === 'give-notice') + 1
  const until = told.findIndex(({ act }) => act === 'publish')
  await liveStory(journey.bench, 'mandatory-national', players, { caseId, deeds: told.slice(from, until) })
  await journey.day('2026-10-09')
  const page = await journey.signIn('lingdao')
  await page.goto(paths.app.case(caseId))
  await page.getByRole('button', { name: '批准发布' }).click()
  const sheet = page.getByRole('dialog')
  await field(sheet as unknown as Page, '标准编号').fill('GB 99001-2026')
  await sheet.getByLabel('批准日期', { exact: false }).fill('2026-10-08')
  await sheet.getByLabel('发布日期', { exact: false }).fill('2026-10-09')
  await sheet.getByLabel('实施日期', { exact: false }).fill('2027-11-01')
  await sheet.getByLabel('公告号', { exact: false }).fill('示例公告 2026 年第 1 号')
  await sheet.getByText('国务院授权批准发布').click()
  await sheet.getByRole('button', { name: '批准发布' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '登记公开' }).click()
  await sheet.getByLabel('公开网址', { exact: false }).fill('https://example.invalid/gb99001')
  await sheet.getByRole('radio', { name: '是' }).check()
  await sheet.getByRole('button', { name: '登记公开' }).click()
  await sheet.waitFor({ state: 'hidden' })
  const reader = await journey.visitor({ javaScript: false })
  await reader.goto(paths.record(NUMBER))
  expect(await reader.getByRole('main').innerText()).toContain('示例产品安全技术规范')
})

it('a point analyses how it is carried out, the authority accepts, and the report of the year is made', async () => {
  const { bench } = journey
  const authority = players.cast['authority:leader']
  const laboratory = await bench.seedOrganization(
    'SYJC',
    {},
    { kind: 'institution', place: '110000', name: '示例检测院' },
  )
  const staff = await bench.seedActor(laboratory, 'secretary')
  const point = {
    organizationId: laboratory,
    kinds: ['statistics'],
    field: '示例领域',
    place: '110000',
    capability: '示例能力',
    fromOn: '2026-01-05',
    entryDocument: '示例文件',
  }
  const { pointId } = await bench.run(enterPoint, point, authority)
  await bench.run(chargePoint, { pointId, number: NUMBER, fromOn: '2026-01-05' }, authority)
  await bench.run(assignStatistics, { pointId, year: 2026 }, authority)
  const task = await bench.db
    .selectFrom('statistics_task')
    .select(['id', 'version'])
    .where('number', '=', NUMBER)
    .executeTakeFirstOrThrow()
  const form = { overall: '总体良好', effect: '有效', problems: '无', suggestions: '无', tested: 40, nonconforming: 1 }
  await bench.run(submitStatistics, { taskId: task.id, version: task.version, form }, staff)

  const page = await journey.signIn('lingdao')
  await page.goto(paths.app.statisticsTask(task.id))
  await page.getByRole('button', { name: '接收或退回' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('接收', { exact: true }).click()
  await sheet.getByRole('button', { name: '保存' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await page.goto(`${paths.app.statistics()}?year=2026`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /2026.*报告/u }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/u)
})
