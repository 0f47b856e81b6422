import type { Context } from '../../context.ts'
import type { Scope } from '../../use-case.ts'
import { findFeedback } from './feedback-store.ts'

/** No body has this id: what is in nobody's charge is the platform administrator's alone. */
const NOBODY = 'nobody'

/** Acts on feedback concern the body in charge of it. */
export async function feedbackScope({ db }: Context, { id }: { readonly id: string }): Promise<Scope> {
  const found = await findFeedback(db, id)
  return { organizationId: found?.inCharge ?? NOBODY }
}
