import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { downloadFeedbackAttachment } from './download-feedback-attachment.ts'
import { NUMBER, openFeedback } from './feedback-fixture.ts'
import { giveFeedback } from './give-feedback.ts'

let given: Awaited<ReturnType<typeof openFeedback>>
let id: string
beforeAll(async () => {
  given = await openFeedback()
  const attachment = await given.bench.seedFile(new TextEncoder().encode('示例报告'), '示例检验报告.pdf')
  const input = { number: NUMBER, kind: 'problem', body: '示例：见附件。', attachment }
  const { receipt } = await given.bench.run(giveFeedback, input, thePublic)
  const row = await given.bench.db
    .selectFrom('feedback')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  id = row.id
})
afterAll(() => given.close())

it('the body in charge reads what was sent along', async () => {
  const file = await given.bench.run(downloadFeedbackAttachment, { id }, given.actors.secretary)
  expect(file.name).toBe('示例检验报告.pdf')
  expect(new TextDecoder().decode(file.bytes)).toBe('示例报告')
})

it('nobody else does', async () => {
  expect(await codeOf(given.bench.run(downloadFeedbackAttachment, { id }, given.actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(downloadFeedbackAttachment, { id }, thePublic))).toBe('NOT_SIGNED_IN')
})

it('a file that was never uploaded is not taken, and feedback without one has none', async () => {
  const attachment = { sha256: 'a'.repeat(64), name: '示例.pdf' }
  const input = { number: NUMBER, kind: 'problem', body: '示例：别的。', attachment }
  expect(await codeOf(given.bench.run(giveFeedback, input, thePublic))).toBe('FILE_NOT_UPLOADED')
  const { id: plain } = await given.give()
  expect(await codeOf(given.bench.run(downloadFeedbackAttachment, { id: plain }, given.actors.secretary))).toBe(
    'FILE_NOT_FOUND',
  )
})
