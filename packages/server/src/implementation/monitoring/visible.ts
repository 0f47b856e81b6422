import { organizationsWith } from '../../abilities.ts'
import type { Context } from '../../context.ts'
import { type Reach, reachOf } from './authority.ts'

export type Visible = { readonly reach: Reach; readonly organizationIds: readonly string[] }

/** Whose reports somebody sees: those of the own bodies, and those of the places that the own authority rules. */
export const visibleReports = async (context: Pick<Context, 'actor' | 'db'>): Promise<Visible> => ({
  reach: await reachOf(context),
  organizationIds: organizationsWith(context.actor, ['secretary', 'leader', 'drafter', 'liaison']),
})
