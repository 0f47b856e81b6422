import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability'
import type { Worded } from '@zhunsheng/core'
import type { Actor, Membership } from './context.ts'
import type { Role, Scope, UseCase } from './use-case.ts'

type Ability = MongoAbility<[string, 'scope' | (Scope & { __caslSubjectType__: 'scope' })]>

export const roleTitles: Readonly<Record<Role, Worded>> = {
  anyone: { zh: '任何人', en: 'anybody' },
  signedIn: { zh: '已登录人员', en: 'whoever is signed in' },
  administrator: { zh: '平台管理员', en: 'platform administrator' },
  secretary: { zh: '秘书处', en: 'secretariat' },
  leader: { zh: '负责人', en: 'leader' },
  drafter: { zh: '起草人', en: 'drafter' },
  expert: { zh: '专家', en: 'expert' },
  liaison: { zh: '单位联络人', en: 'liaison' },
  regulator: { zh: '监管人员', en: 'regulator' },
}

export const rolesWorded = (roles: readonly Role[]): Worded[] => roles.map((role) => roleTitles[role])

/** What an actor may ask for, as data: the use-cases of each role, bound to the organizations where the role is held. */
export function mayUse(actor: Actor, useCase: Pick<UseCase, 'name' | 'roles'>, scope: Scope): boolean {
  return abilityFor(actor, useCase).can(useCase.name, subject('scope', { ...scope }))
}

function abilityFor(actor: Actor, useCase: Pick<UseCase, 'name' | 'roles'>): Ability {
  const rules = useCase.roles.flatMap((role) => ruleOf(role, actor, useCase.name))
  return createMongoAbility<Ability>(rules)
}

function ruleOf(role: Role, actor: Actor, action: string): RawRuleOf<Ability>[] {
  if (role === 'anyone') return [{ action, subject: 'scope' }]
  if (actor.platformAdministrator && role === 'administrator') return [{ action, subject: 'scope' }]
  if (role === 'signedIn') return actor.accountId ? [{ action, subject: 'scope' }] : []
  if (role === 'administrator') return []
  const organizationIds = organizationsWith(actor, [role])
  if (organizationIds.length === 0) return []
  return [{ action, subject: 'scope', conditions: { organizationId: { $in: [...organizationIds, null] } } }]
}

export const organizationsWith = (actor: Actor, roles: readonly Membership['role'][]): string[] =>
  actor.memberships.filter(({ role }) => roles.includes(role)).map(({ organizationId }) => organizationId)

/** Whose unpublished projects an actor may see: every list, count, export and notice goes through this one function. */
export function visibleTo(actor: Actor): {
  readonly everything: boolean
  readonly organizationIds: readonly string[]
  readonly accountId: string | null
} {
  return {
    everything: actor.platformAdministrator,
    organizationIds: organizationsWith(actor, ['secretary', 'leader']),
    accountId: actor.accountId,
  }
}
