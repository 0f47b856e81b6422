import type { ReviewConclusion } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { concludeReview } from './conclude-review.ts'
import { startReview } from './start-review.ts'
import { lockProject } from './store.ts'

/** The act of the project that a conclusion of a planned review is. */
const actOf = { continue: 'confirmed', revise: 'revise', withdraw: 'withdraw' } as const

/** The review of a plan is started in the project too, unless somebody has started it there already. */
export async function startReviewOf(context: Context, projectId: string, reason: string): Promise<void> {
  const project = await lockProject(context.db, projectId)
  if (project.stage === 'review') return
  const input = { projectId, reason }
  await startReview.run(context, input)
}

type Concluded = {
  readonly conclusion: ReviewConclusion
  readonly reason: string
  readonly on: string
  readonly documentNumber?: string
}

/** What a revision rests on, so that from its clauses one can walk back. */
export type RevisionOrigins = { readonly reviewItemId: string; readonly feedbackIds: readonly string[] }

/** Concludes the review in the project; the id of the project of its revision, where it is revised. */
export async function concludeReviewOf(
  context: Context,
  projectId: string,
  { conclusion, reason, on, documentNumber }: Concluded,
  origins: RevisionOrigins,
): Promise<string | null> {
  const input = {
    projectId,
    conclusion: actOf[conclusion],
    reason,
    on,
    ...(documentNumber && { documentNumber }),
  }
  const answer = await concludeReview.run(context, input)
  const linked = answer['linkedProjectId']
  if (typeof linked !== 'string') return null
  await carryOrigins(context, linked, origins)
  return linked
}

/** The project of a revision keeps from where it comes. Its event is that of the conclusion, which follows. */
async function carryOrigins(context: Context, projectId: string, origins: RevisionOrigins): Promise<void> {
  const project = await lockProject(context.db, projectId)
  await context.rows.update('project', projectId, {
    proposal: JSON.stringify({ ...(project.proposal as object), origins }), // an object since it was proposed
  })
}
