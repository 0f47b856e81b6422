import type { Context } from '../context.ts'
import { openRevisionByNumber } from '../development/cases/open-revision-case.ts'

/** What a revision of a standard of another level begins with. */
export type RevisionAsked = {
  readonly organizationId: string
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly nature: string | null
  /** Why, in one Chinese text. */
  readonly reason: string
  readonly reviewItemId: string
  readonly feedbackIds: readonly string[]
}

/**
 * Opens the case of a revision in the procedure of its level and gives its id; null where no procedure is connected, and
 * then the conclusion stands with the project still to be proposed.
 *
 * @basis NSM 43 and MSM 45: the project is proposed together with the conclusion (V2)
 */
export function openRevisionCase(context: Context, asked: RevisionAsked): Promise<string | null> {
  return openRevisionByNumber(context, {
    number: asked.number,
    title: asked.title ?? asked.number,
    keeperId: asked.organizationId,
    parties: [],
    reason: asked.reason,
    reasons: [
      { kind: 'review', reviewItemId: asked.reviewItemId, reason: asked.reason },
      ...asked.feedbackIds.map((feedbackId) => ({ kind: 'feedback', feedbackId })),
    ],
  })
}
