import { feedbackOutcomes, feedbackStates, paths } from '@zhunsheng/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { feedbackForReview } from '../../packages/server/src/implementation/feedback/index.ts'
import { type Journey, openDemonstration } from './journey.ts'

/** An edition that is not of this platform; the trace of feedback names it by its number alone. */
const NEW_EDITION = 'T/SLBZ 99—2027'

describe('feedback that ends in a revised clause', () => {
  let journey: Journey
  let visitor: Page
  let secretary: Page
  let receipt = ''
  let number = ''
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
  it('is tied to the clause of the new edition that came of it', async () => {
    await secretary.getByRole('button', { name: '记录由此修改的条款' }).click()
    const sheet = secretary.getByRole('dialog')
    await sheet.getByLabel(/^新版标准编号/u).fill(NEW_EDITION)
    await sheet.getByLabel(/^新版章条编号/u).fill('5.2')
    await sheet.getByLabel(/^怎样修改/u).fill('示例：改为可以执行的要求。')
    await sheet.getByRole('button', { name: '记录由此修改的条款' }).click()
    await secretary.getByText('示例：改为可以执行的要求。').first().waitFor()
  })
  it('shows its author the clause that was revised because of it', async () => {
    await visitor.goto(paths.receipt(receipt))
    const main = await visitor.getByRole('main').innerText()
    for (const word of [feedbackOutcomes.review.zh, NEW_EDITION, '第 5.2 条', '示例：改为可以执行的要求。'])
      expect(main).toContain(word)
  })

  async function act(name: string): Promise<void> {
    await secretary.getByRole('button', { name, exact: true }).click()
    await secretary.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }
})
