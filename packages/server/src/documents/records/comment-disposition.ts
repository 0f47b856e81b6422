import { listCommentsOf, listRounds } from '../paper-records-store.ts'
import type { CommentDispositionRecord } from '../papers/comment-disposition.ts'
import { type Asked, letterheadOf, subjectOf } from './asked.ts'

/** Ready once comments have been asked for. The row is a round; without one the table holds the comments of all. */
export async function loadCommentDisposition(asked: Asked): Promise<CommentDispositionRecord | null> {
  const { context, head, row } = asked
  const rounds = await listRounds(context.db, head.id)
  const only = row === undefined ? undefined : rounds.find(({ id }) => id === row)
  if (rounds.length === 0 || (row !== undefined && !only)) return null
  const comments = await listCommentsOf(context.db, head.id)
  return {
    letterhead: letterheadOf(asked),
    subject: subjectOf(head),
    // A table of all rounds bears no round in its title, and the first one prints none.
    round: only?.round ?? 1,
    comments: comments
      .filter(({ round }) => !only || round === only.round)
      .map(({ sender, proposed, ...comment }) => ({ ...comment, proposedText: proposed, from: sender })),
  }
}
