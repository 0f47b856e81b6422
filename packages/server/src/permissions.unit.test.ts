import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayUse, roleTitles } from './abilities.ts'
import { type Actor, thePublic } from './context.ts'
import type { Role } from './use-case.ts'
import { allUseCases } from './use-cases.ts'

const HERE = 'organization-1'
const ELSEWHERE = 'organization-2'

const committed = readFileSync(join(import.meta.dirname, '../../../docs/reference/permissions.md'), 'utf8')
const roles = Object.keys(roleTitles) as Role[]
const table = new Map(
  committed
    .split('\n')
    .filter((line) => line.includes('/api/'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1] ?? '', roles.filter((_, index) => cells[index + 5] === '✓')] as const),
)

function actorWith(role: Role): Actor {
  if (role === 'anyone') return thePublic
  const person = { accountId: 'a', personId: 'p', platformAdministrator: role === 'administrator', memberships: [] }
  return role === 'signedIn' || role === 'administrator'
    ? person
    : { ...person, memberships: [{ organizationId: HERE, role }] }
}

/** Whoever is signed in is also anybody; whoever has a role is also signed in. */
const includes = (role: Role): Role[] =>
  role === 'anyone' ? ['anyone'] : role === 'signedIn' ? ['anyone', 'signedIn'] : ['anyone', 'signedIn', role]

describe('the committed table of permissions', () => {
  it('names every use-case', () => {
    expect([...table.keys()].sort()).toEqual(allUseCases.map(({ name }) => name).sort())
  })
  const cases = allUseCases.flatMap((useCase) => roles.map((role) => [useCase.name, role, useCase] as const))
  it.each(cases)('%s for %s is as the table says', (name, role, useCase) => {
    const allowed = (table.get(name) ?? []).some((each) => includes(role).includes(each))
    expect(mayUse(actorWith(role), useCase, { organizationId: HERE })).toBe(allowed)
  })
  it.each(
    allUseCases.map((useCase) => [useCase.name, useCase] as const),
  )('%s gives nobody rights in another organization', (_, useCase) => {
    const bound = useCase.roles.filter((role) => !['anyone', 'signedIn', 'administrator'].includes(role))
    const open = useCase.roles.some((role) => ['anyone', 'signedIn'].includes(role))
    for (const role of bound) expect(mayUse(actorWith(role), useCase, { organizationId: ELSEWHERE })).toBe(open)
  })
})
