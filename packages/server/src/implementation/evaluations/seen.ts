import { organizationsWith } from '../../abilities.ts'
import type { Context } from '../../context.ts'
import { reachOf } from '../monitoring/authority.ts'
import type { Seen } from './evaluation-store.ts'

/** The unpublished is seen by the body itself and by the national authority. */
export const seenBy = async (context: Pick<Context, 'actor' | 'db'>): Promise<Seen> =>
  (await reachOf(context)) === 'everywhere' ? 'everything' : organizationsWith(context.actor, ['secretary', 'leader'])
