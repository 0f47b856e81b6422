import { feedbackOutcomes, feedbackStates, paths, reviewConclusions, reviewForms } from '@zhunsheng/core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { feedbackForReview } from '../../packages/server/src/implementation/feedback/index.ts'
import { seedActors, walkTo } from '../../packages/server/src/testing/story.ts'
import { walkProject } from '../../packages/server/src/testing/walk-project.ts'
import { fillFields, type Given } from './do-act.ts'
import { type Journey, openDemonstration } from './journey.ts'

describe('feedback that ends in a revised clause', () => {
  let journey: Journey
  let visitor: Page
  let secretary: Page
  let leader: Page
  let receipt = ''
  let number = ''
  let revisionId = ''
  let edition = ''
  beforeAll(async () => {
    journey = await openDemonstration()
    visitor = await journey.visitor({ javaScript: false, phone: true })
    const standard = await journey.bench.db
      .selectFrom('standard')
      .select('number')
      .where('published_on', 'is not', null)
      .where('organization_id', '=', journey.organizationId)
      .executeTakeFirstOrThrow()
    number = standard.number
  })
  afterAll(() => journey.close())
  let stopped = false
  beforeEach(({ skip }) => skip(stopped, 'an earlier step failed'))
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || stopped) return
    stopped = true
    await journey.takePictures('feedback')
  })

  it('is given on a clause of a standard, on a phone, without an account and without JavaScript', async () => {
    await visitor.goto(paths.record(number))
    await visitor.getByRole('link', { name: '对本标准反馈' }).click()
    await visitor.getByLabel(/^种类/u).selectOption('problem')
    await visitor.getByLabel(/^章条编号/u).fill('5.1')
    await visitor.getByLabel(/^内容/u).fill('示例：此条在小店里不好执行。')
    await visitor.getByRole('button', { name: '提交并取回执' }).click()
    receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/u.exec(await visitor.getByRole('main').innerText())?.[0] ?? ''
    expect(receipt).not.toBe('')
  })
  it('has come to the body in charge, which accepts it and answers that it will be taken up in review', async () => {
    secretary = await journey.signIn('mishu')
    await secretary.goto('/app/feedback')
    await secretary.getByRole('link', { name: receipt }).click()
    await act('受理')
    await secretary.getByText(feedbackStates.accepted.zh, { exact: true }).first().waitFor()
    await secretary.getByRole('button', { name: '答复', exact: true }).click()
    const sheet = secretary.getByRole('dialog')
    await sheet.getByLabel(feedbackOutcomes.review.zh, { exact: true }).check()
    await sheet.getByLabel(/^答复/u).fill('示例：将在复审时修改。')
    await sheet.getByRole('button', { name: '答复', exact: true }).click()
    await secretary.getByText(feedbackStates.answered.zh, { exact: true }).first().waitFor()
    expect(await feedbackForReview(journey.bench.db, number)).toMatchObject([
      { receipt, clause: '5.1', kind: 'problem' },
    ])
  })
  it('is the reason why the standard stands in the plan of reviews, which the leader decides', async () => {
    await secretary.goto('/app/reviews')
    await secretary.getByRole('button', { name: '提出计划' }).click()
    await secretary.getByRole('link', { name: number }).click()
    await secretary.getByText('提示复审', { exact: true }).first().waitFor()
    leader = await journey.signIn('lingdao')
    await leader.goto('/app/reviews')
    await fill(leader, '确定计划', reviewForms.decide)
  })
  it('is weighed by those who are asked, and the leader concludes that the standard be revised', async () => {
    const today = journey.bench.clock.now().slice(0, 10)
    await secretary.reload()
    await secretary.getByRole('button', { name: '启动复审' }).click()
    const sheet = secretary.getByRole('dialog')
    await sheet
      .getByRole('group', { name: /请谁提出意见/u })
      .getByRole('checkbox')
      .first()
      .check()
    await fillFields(sheet, reviewForms.start, { closesOn: today })
    await sheet.getByRole('button', { name: '启动复审' }).click()
    await sheet.waitFor({ state: 'hidden' })
    const asked = await journey.signIn(await loginOfAsked())
    await asked.goto(new URL(secretary.url()).pathname)
    await fill(asked, '提出意见', reviewForms.opinion, { conclusion: 'revise', reason: '示例：反馈属实。' })
    await leader.goto(new URL(secretary.url()).pathname)
    await fill(leader, '作出复审结论', reviewForms.conclude, {
      conclusion: 'revise',
      reason: '示例：第 5.1 条难以执行。',
      criteria: ['applicability'],
    })
    await leader.getByText(reviewConclusions.revise.zh).first().waitFor()
  })
  it('goes with the project of the revision, which is carried to its publication', async () => {
    await leader.getByRole('link', { name: '打开修订项目' }).click()
    await leader.waitForURL(/projects/u)
    revisionId = new URL(leader.url()).pathname.split('/').at(-1) ?? ''
    const { bench, organizationId } = journey
    // The way of a project from its proposal to its publication is a journey of its own (life-of-a-standard).
    const actors = await seedActors(bench, organizationId)
    const like = await walkTo(bench, 'proposal', { with: { organizationId, actors } })
    await walkProject(bench, like, revisionId, 'implementation')
    const published = await bench.db
      .selectFrom('standard')
      .select('number')
      .where('project_id', '=', revisionId)
      .executeTakeFirstOrThrow()
    edition = published.number
    await journey.day(bench.clock.now().slice(0, 10))
    await visitor.goto(paths.record(edition))
    const origin = await visitor.getByRole('main').innerText()
    expect(origin).toContain('本版由来')
    expect(origin).toContain('章条 5.1')
  })
  it('is tied to the clause of the new edition that came of it', async () => {
    await secretary.goto('/app/feedback')
    await secretary.getByRole('link', { name: receipt }).click()
    await secretary.getByRole('button', { name: '记录由此修改的条款' }).click()
    const sheet = secretary.getByRole('dialog')
    await sheet.getByLabel(/^新版标准编号/u).fill(edition)
    await sheet.getByLabel(/^新版章条编号/u).fill('5.2')
    await sheet.getByLabel(/^怎样修改/u).fill('示例：改为可以执行的要求。')
    await sheet.getByRole('button', { name: '记录由此修改的条款' }).click()
    await secretary.getByText('示例：改为可以执行的要求。').first().waitFor()
  })
  it('shows its author the clause that was revised because of it', async () => {
    await visitor.goto(paths.receipt(receipt))
    const main = await visitor.getByRole('main').innerText()
    for (const word of [feedbackOutcomes.review.zh, edition, '第 5.2 条', '示例：改为可以执行的要求。'])
      expect(main).toContain(word)
  })

  async function fill(
    page: Page,
    button: string,
    form: Parameters<typeof fillFields>[1],
    given: Readonly<Record<string, Given>> = {},
  ): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    const sheet: Locator = page.getByRole('dialog')
    await fillFields(sheet, form, given)
    await sheet.getByRole('button', { name: button, exact: true }).click()
    await sheet.waitFor({ state: 'hidden' })
  }
  async function loginOfAsked(): Promise<string> {
    const { login } = await journey.bench.db
      .selectFrom('review_opinion')
      .innerJoin('account', 'account.id', 'review_opinion.account_id')
      .select('account.login')
      .executeTakeFirstOrThrow()
    return login
  }
  async function act(name: string): Promise<void> {
    await secretary.getByRole('button', { name, exact: true }).click()
    await secretary.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }
})
