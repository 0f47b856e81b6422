import { findCaseProcedure, paths } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { castOf, liveStory } from '../../packages/server/src/testing/case-story.ts'
import { findAxeViolations } from './axe.ts'
import { joinBody, takeSeat } from './join-body.ts'
import { type Journey, openJourney } from './journey.ts'

let journey: Journey
let players: Awaited<ReturnType<typeof castOf>>
let caseId: string
const story = stories['voluntary-national']

beforeAll(async () => {
  journey = await openJourney()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(journey.bench, procedure)
  await joinBody(journey, 'mishu', players.organizations['committee'] ?? '', 'secretary')
  await joinBody(journey, 'lingdao', players.organizations['authority'] ?? '', 'leader')
  await takeSeat(journey, 'zhuanjia', players.organizations['committee'] ?? '')
})
afterAll(() => journey.close())

it('a refused application is appealed for, and somebody else decides', async () => {
  const refused = (story?.others['appealed'] ?? []).slice(0, -2)
  caseId = await liveStory(journey.bench, 'voluntary-national', players, { deeds: refused })
  const secretary = await journey.signIn('mishu')
  await secretary.goto(paths.app.case(caseId))
  await secretary.getByRole('button', { name: '提出申诉' }).click()
  await secretary.getByRole('dialog').getByLabel('申诉理由').fill('示例：论证材料已补充')
  await secretary.getByRole('dialog').getByRole('button', { name: '提出申诉' }).click()
  await secretary.getByText('下一步：作出申诉决定').waitFor()
  expect(await findAxeViolations(secretary)).toEqual([])

  const leader = await journey.signIn('lingdao')
  await leader.goto(paths.app.case(caseId))
  await leader.getByRole('button', { name: '作出决定' }).click()
  const sheet = leader.getByRole('dialog')
  await sheet.getByText('申诉成立，恢复立项程序').click()
  await sheet.getByLabel('理由', { exact: false }).first().fill('示例：材料补齐')
  await sheet.getByRole('radio', { name: '是' }).check()
  await sheet.getByRole('button', { name: '作出决定' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await leader.locator('.knot-now', { hasText: '立项申请' }).waitFor()
})

it('the same project then comes to its vote: every member votes once; the page says who has not, and counts in words', async () => {
  const whole = story?.whole ?? []
  const from = whole.findIndex(({ act }) => act === 'give-notice')
  const votes = whole.findIndex(({ act }) => act === 'cast-vote')
  await liveStory(journey.bench, 'voluntary-national', players, { caseId, deeds: whole.slice(from, votes + 18) })
  const member = await journey.signIn('zhuanjia')
  await member.goto(paths.app.case(caseId))
  await member.getByText('未投票：', { exact: false }).waitFor()
  await member.getByRole('button', { name: '投票', exact: true }).click()
  const sheet = member.getByRole('dialog')
  await sheet.getByText('赞成', { exact: true }).click()
  await sheet.getByRole('button', { name: '投票（一人一票，不可更改）' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await member.getByText('已投 19 人', { exact: false }).waitFor()

  await member.getByRole('button', { name: '投票', exact: true }).click()
  await sheet.getByText('反对', { exact: true }).click()
  await sheet.getByLabel('理由', { exact: false }).first().fill('改变主意')
  await sheet.getByRole('button', { name: '投票（一人一票，不可更改）' }).click()
  await sheet.getByText('您在本次表决中已经投过票').first().waitFor()
  const main = await member.getByRole('main').innerText()
  expect(main).toContain('应不少于 3/4')

  await member.goto(`${paths.app.case(caseId)}/text`)
  await member.getByRole('heading', { name: '草案正文' }).waitFor()
  expect(await findAxeViolations(member)).toEqual([])
})

it('the secretariat concludes once the ballot has closed and is carried, and not a day before', async () => {
  const secretary = await journey.signIn('mishu')
  await secretary.goto(paths.app.case(caseId))
  const button = secretary.getByRole('button', { name: '登记结论和会议纪要' }).first()
  await button.waitFor()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await journey.day('2026-07-21')
  await secretary.reload()
  await button.click()
  const sheet = secretary.getByRole('dialog')
  await sheet.getByText('通过', { exact: true }).click()
  await sheet.getByLabel('审查意见', { exact: false }).first().fill('示例：同意通过')
  const minutes = { name: '纪要.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 示例') }
  await sheet.getByLabel('会议纪要', { exact: false }).first().setInputFiles(minutes)
  await sheet.getByRole('button', { name: `移去 ${minutes.name}` }).waitFor()
  await sheet.getByRole('button', { name: '登记结论和会议纪要' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await secretary.locator('.knot-now', { hasText: '报批' }).waitFor()
  expect(await findAxeViolations(secretary)).toEqual([])
})
