import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { roleTitles } from '../abilities.ts'
import { useCase } from '../use-case.ts'
import type { MemberRole } from '../views.ts'
import { idInput, organizationIdInput } from './input.ts'
import { findMembershipOfPerson } from './membership-store.ts'
import { requireMayGrant } from './who-grants.ts'

const memberRoles = [
  'secretary',
  'leader',
  'drafter',
  'expert',
  'liaison',
  'regulator',
] as const satisfies readonly MemberRole[]

/**
 * Ends a role at once. What the person did in it stays as it is. Who may grant a role may end it. Refuses with
 * `MEMBERSHIP_NOT_FOUND`.
 */
export const endMembership = useCase({
  name: 'organizations.end-membership',
  title: { zh: '结束角色', en: 'End a role' },
  effect: 'write',
  roles: ['administrator', 'secretary'],
  input: Type.Object(
    { organizationId: organizationIdInput, personId: idInput('人员'), role: Type.Enum(memberRoles, { title: '角色' }) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, personId, role }) => {
    requireMayGrant(context.actor, role)
    const membership = await findMembershipOfPerson(context.db, { personId, organizationId, role }, context.today)
    if (!membership) throw new Refusal('MEMBERSHIP_NOT_FOUND')
    await context.rows.update('membership', membership.id, { to_on: context.today })
    context.record({
      type: 'membership.ended',
      subject: { kind: 'membership', id: membership.id },
      data: { role: roleTitles[role] },
    })
    return { membershipId: membership.id }
  },
})
