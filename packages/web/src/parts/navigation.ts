import type { Me, MemberRole } from '@zhunsheng/server/api'
import { hasRole, organizationsOf } from '../session.ts'
import type { Key } from '../words/index.ts'

export type Place = { readonly to: string; readonly title: Key }

const office: readonly MemberRole[] = ['secretary', 'leader']

/** The areas that somebody's roles need, in the order of the life of a standard. */
export function placesOf(me: Me): Place[] {
  const isOffice = hasRole(me, ...office)
  const [organization, ...others] = organizationsOf(me)
  const own = organization && others.length === 0 ? `/organizations/${organization.id}` : '/organizations'
  const places: (Place | false)[] = [
    { to: '/todo', title: 'nav.todo' },
    { to: '/projects', title: 'nav.projects' },
    (isOffice || me.platformAdministrator || me.memberships.length === 0) && { to: '/cases', title: 'nav.cases' },
    { to: '/standards', title: 'nav.standards' },
    { to: '/watches', title: 'nav.watches' },
    hasRole(me, ...office, 'drafter', 'liaison') && { to: '/tasks', title: 'nav.tasks' },
    (isOffice || me.platformAdministrator) && { to: '/feedback', title: 'nav.feedback' },
    (isOffice || me.platformAdministrator) && { to: '/interpretations', title: 'nav.interpretations' },
    isOffice && { to: '/declarations', title: 'nav.declarations' },
    (isOffice || me.platformAdministrator) && { to: '/network', title: 'nav.network' },
    (isOffice || me.platformAdministrator) && { to: '/evaluations', title: 'nav.evaluations' },
    isOffice && { to: '/reviews', title: 'nav.reviews' },
    (isOffice || me.platformAdministrator) && { to: own, title: 'nav.organization' },
    isOffice && organization !== undefined && { to: `/organizations/${organization.id}/people`, title: 'nav.people' },
    isOffice && organization !== undefined && { to: `/organizations/${organization.id}/experts`, title: 'nav.experts' },
    (isOffice || me.platformAdministrator) && { to: '/notices', title: 'nav.notices' },
    (isOffice || me.platformAdministrator || hasRole(me, 'regulator')) && { to: '/trace', title: 'nav.trace' },
    me.platformAdministrator && { to: '/imports', title: 'nav.imports' },
    me.platformAdministrator && { to: '/administration', title: 'nav.administration' },
  ]
  return places.filter((place) => place !== false)
}

/** Pages that belong to an area though their address begins otherwise. */
const belongsTo: Readonly<Record<string, string>> = { '/documents': '/projects', '/procedures': '/cases' }

/** The area that a page is in: the one whose address is the longest beginning of its own. */
export function currentPlace(places: readonly Place[], pathname: string): string | null {
  const [area = ''] = /^\/[^/]+/u.exec(pathname) ?? []
  const path = belongsTo[area] ?? pathname
  const holding = places.filter(({ to }) => path === to || path.startsWith(`${to}/`))
  return holding.toSorted((a, b) => b.to.length - a.to.length)[0]?.to ?? null
}
