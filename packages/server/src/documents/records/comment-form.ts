import { listRounds } from '../paper-records-store.ts'
import type { CommentFormRecord } from '../papers/comment-form.ts'
import { type Asked, chooseRow, letterheadOf, subjectOf } from './asked.ts'

/** Ready once a round of comments is on record; the row is the round. */
export async function loadCommentForm(asked: Asked): Promise<CommentFormRecord | null> {
  const { context, head, row } = asked
  const round = chooseRow(await listRounds(context.db, head.id), row)
  if (!round) return null
  return {
    letterhead: letterheadOf(asked, { date: round.opensOn, contact: round.contact }),
    subject: subjectOf(head),
    until: round.closesOn,
    sendTo: round.contact,
  }
}
