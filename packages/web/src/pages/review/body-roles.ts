import type { Me } from '@zhunsheng/server/api'

export const isLeaderOf = (me: Me, organizationId: string): boolean =>
  me.memberships.some((one) => one.organizationId === organizationId && one.role === 'leader')
