import type { Role } from '../use-case.ts'

/** Who of a body may see its plans of reviews. */
export const bodyRoles: readonly Role[] = ['secretary', 'leader', 'drafter', 'expert', 'regulator', 'administrator']
