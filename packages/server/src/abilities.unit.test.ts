import { describe, expect, it } from 'vitest'
import { mayUse, organizationsWith, visibleTo } from './abilities.ts'
import { type Actor, thePublic, theSystem } from './context.ts'
import type { Role } from './use-case.ts'

const secretary: Actor = {
  accountId: 'a',
  personId: 'p',
  platformAdministrator: false,
  memberships: [
    { organizationId: 'one', role: 'secretary' },
    { organizationId: 'two', role: 'expert' },
  ],
}
const may = (actor: Actor, roles: readonly Role[], organizationId: string | null = 'one') =>
  mayUse(actor, { name: 'area.act', roles }, { organizationId })

describe('a use-case', () => {
  it('for anybody is open to the public', () => {
    expect(may(thePublic, ['anyone'])).toBe(true)
    expect(may(thePublic, ['signedIn'])).toBe(false)
  })
  it('for whoever is signed in asks for an account and nothing else', () => {
    expect(may({ ...secretary, memberships: [] }, ['signedIn'])).toBe(true)
  })
  it('of a role is open where the role is held, and nowhere else', () => {
    expect(may(secretary, ['secretary'], 'one')).toBe(true)
    expect(may(secretary, ['secretary'], 'two')).toBe(false)
    expect(may(secretary, ['expert'], 'two')).toBe(true)
    expect(may(secretary, ['leader', 'expert'], 'one')).toBe(false)
  })
  it('that concerns no organization is open to whoever holds the role anywhere', () => {
    expect(may(secretary, ['secretary'], null)).toBe(true)
    expect(may({ ...secretary, memberships: [] }, ['secretary'], null)).toBe(false)
  })
  it('of the administrator is open to him and to the system, and an administrator is no secretary', () => {
    const administrator: Actor = { ...thePublic, accountId: 'b', platformAdministrator: true }
    expect([
      may(administrator, ['administrator']),
      may(theSystem, ['administrator']),
      may(secretary, ['administrator']),
    ]).toEqual([true, true, false])
    expect(may(administrator, ['secretary'])).toBe(false)
  })
})

describe('what can be seen', () => {
  it('is what the own secretariat and leadership run, and never what one is merely an expert for', () => {
    expect(visibleTo(secretary)).toEqual({ everything: false, organizationIds: ['one'], accountId: 'a' })
    expect(visibleTo(thePublic)).toEqual({ everything: false, organizationIds: [], accountId: null })
  })
  it('is everything for the administrator', () => {
    expect(visibleTo(theSystem).everything).toBe(true)
  })
  it('knows where a role is held', () => {
    expect(organizationsWith(secretary, ['expert', 'secretary'])).toEqual(['one', 'two'])
  })
})
