import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { listMyReviewRows } from './read-store.ts'
import type { MyReview } from './review-view.ts'

/** What waits for whoever asks: opinions to give, and reviews to carry on. */
export const listMyReviews = useCase({
  name: 'review.list-my-reviews',
  title: { zh: '待办的复审', en: 'Reviews that wait for me' },
  effect: 'read',
  roles: ['signedIn'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context): Promise<{ rows: MyReview[] }> {
    const { accountId } = context.actor
    return { rows: accountId ? await listMyReviewRows(context.db, accountId, context.today) : [] }
  },
})
