import { acts, TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stories } from '../../packages/server/src/main/demonstration/stories.ts'
import { type Journey, openDemonstration } from './journey.ts'

describe('a comment from the public form to the answer its author reads', () => {
  let journey: Journey
  let visitor: Page
  let receipt = ''
  let projectId = ''
  beforeAll(async () => {
    journey = await openDemonstration()
    visitor = await journey.visitor({ javaScript: false, phone: true })
  })
  afterAll(() => journey.close())
  let stopped = false
  beforeEach(({ skip }) => skip(stopped, 'an earlier step failed'))
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || stopped) return
    stopped = true
    await journey.takePictures('comment')
  })

  it('is written on a phone, without an account and without JavaScript', async () => {
    const title = stories.find(({ until }) => until === 'enquiry')?.title ?? ''
    await visitor.goto('/consultations')
    await visitor.getByRole('link', { name: title }).first().click()
    projectId = new URL(visitor.url()).pathname.split('/').at(-1) ?? ''
    await visitor.getByLabel(/^章条编号/u).fill('5.2')
    await visitor.getByLabel(/^意见内容/u).fill('建议说明数据来源（示例）。')
    await visitor.getByLabel(/^姓名/u).fill('示例来信人')
    await visitor.getByLabel(/^邮箱/u).fill('letter@example.invalid')
    await visitor.getByRole('button', { name: acts['submit-comment'].button.zh }).first().click()
    receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/u.exec(await visitor.getByRole('main').innerText())?.[0] ?? ''
    expect(receipt).not.toBe('')
  })
  it('shows as received under its receipt', async () => {
    await visitor.goto(`/receipts/${receipt}`)
    await visitor.getByText('建议说明数据来源（示例）。').first().waitFor()
  })
  it('is answered by the secretariat with a reason', async () => {
    const secretary = await journey.signIn('mishu')
    await secretary.goto(`/app/projects/${projectId}/comments`)
    await secretary.getByText('建议说明数据来源（示例）。').first().click()
    await secretary.getByLabel('不采纳', { exact: true }).check()
    await secretary.getByRole('button', { name: acts['dispose-comment'].button.zh }).click()
    await secretary.getByText('须写明理由').first().waitFor()
    await secretary.getByLabel(/^理由/u).fill('数据在编制说明中已列出（示例）。')
    await secretary.getByRole('button', { name: acts['dispose-comment'].button.zh }).click()
    await expect
      .poll(
        async () =>
          (
            await journey.bench.db
              .selectFrom('comment')
              .select('disposition')
              .where('receipt', '=', receipt)
              .executeTakeFirstOrThrow()
          ).disposition,
      )
      .toBe('notAccepted')
  })
  it('is read by its author with the reason, once it can no longer be taken back', async () => {
    journey.bench.clock.pass(TOLD_AFTER_SECONDS)
    await visitor.goto(`/receipts/${receipt}`)
    await visitor.getByText('数据在编制说明中已列出（示例）。').first().waitFor()
    await visitor.getByText('不采纳').first().waitFor()
  })
  it('leaves no name of its author in the trace', async () => {
    const events = await journey.bench.db.selectFrom('trace_event').select('data').execute()
    expect(JSON.stringify(events)).not.toContain('示例来信人')
  })
})
