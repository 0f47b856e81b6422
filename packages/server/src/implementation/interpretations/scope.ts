import type { Context } from '../../context.ts'
import type { Scope } from '../../use-case.ts'
import { findInterpretation } from './interpretation-store.ts'

export async function interpretationScope({ db }: Context, id: string): Promise<Scope> {
  return { organizationId: (await findInterpretation(db, id))?.organizationId ?? 'nobody' }
}
