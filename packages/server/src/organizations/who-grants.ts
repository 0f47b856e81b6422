import { Refusal } from '@zhunsheng/core'
import { rolesWorded } from '../abilities.ts'
import type { Actor } from '../context.ts'

export const grantable = ['secretary', 'leader', 'drafter', 'expert', 'liaison', 'regulator', 'administrator'] as const
export type GrantableRole = (typeof grantable)[number]

/**
 * A secretariat prepares what a leader approves: were it able to appoint the leader, it could approve its own work. So
 * leaders, regulators and administrators are appointed and dismissed by the platform administrator only.
 */
const byAdministratorOnly: readonly GrantableRole[] = ['leader', 'regulator', 'administrator']

/** Refuses with `NOT_ALLOWED`. That the actor is a secretary of the organization is the use-case's to check. */
export function requireMayGrant(actor: Actor, role: GrantableRole): void {
  if (byAdministratorOnly.includes(role) && !actor.platformAdministrator)
    throw new Refusal('NOT_ALLOWED', { roles: rolesWorded(['administrator']) })
}
