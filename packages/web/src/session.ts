import { useQueryClient } from '@tanstack/react-query'
import type { Me, MemberRole } from '@zhunsheng/server/api'
import { useRead } from './queries.ts'

export const useMe = (): Me => useRead('organizations/who-am-i', {})

/** Reads everything again after an act: one act may change lists, counts, deadlines and what waits for whom. */
export function useReadAgain() {
  const client = useQueryClient()
  return () => client.invalidateQueries()
}

export const hasRole = (me: Me, ...roles: readonly MemberRole[]) =>
  me.memberships.some(({ role }) => roles.includes(role))

export const isSecretaryOf = (me: Me, organizationId: string) =>
  me.memberships.some((one) => one.organizationId === organizationId && one.role === 'secretary')

/** The organizations I act for, each once, however many roles I have there. */
export function organizationsOf(me: Me): { readonly id: string; readonly name: string }[] {
  const byId = new Map(me.memberships.map(({ organizationId, organizationName }) => [organizationId, organizationName]))
  return [...byId].map(([id, name]) => ({ id, name }))
}
