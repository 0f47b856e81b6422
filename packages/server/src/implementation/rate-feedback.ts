import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { lockFeedback } from './public-store.ts'
import { readReceipt } from './receipt-input.ts'

const RECEIPT_LENGTH_MAX = 40
const RATINGS_PER_MINUTE = 10

/** Whether the author is content with the answer: asked once, after the answer, of whoever holds the receipt. */
export const rateFeedback = useCase({
  name: 'implementation.rate-feedback',
  title: { zh: '评价答复', en: 'Rate an answer' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: RATINGS_PER_MINUTE,
  input: Type.Object(
    {
      receipt: Type.String({ title: '回执号', minLength: 1, maxLength: RECEIPT_LENGTH_MAX }),
      satisfied: Type.Boolean({ title: '是否满意' }),
    },
    { additionalProperties: false },
  ),
  async run(context, input) {
    const receipt = readReceipt(input.receipt)
    const feedback = await lockFeedback(context.db, receipt)
    if (!feedback) throw new Refusal('RECEIPT_NOT_FOUND', { receipt })
    if (!feedback.answered_on) throw new Refusal('NOT_ANSWERED_YET')
    if (feedback.rated_on) throw new Refusal('ALREADY_RATED')
    await context.rows.update('feedback', feedback.id, { satisfied: input.satisfied, rated_on: context.today })
    context.record({
      type: 'feedback.rated',
      subject: { kind: 'feedback', id: feedback.id },
      ...(feedback.project_id && { project: feedback.project_id }),
      data: { receipt, result: input.satisfied ? '满意' : '不满意' },
    })
    return { receipt }
  },
})
