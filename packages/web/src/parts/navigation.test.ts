import type { MemberRole } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { me } from '../testing/samples.ts'
import { currentPlace, placesOf } from './navigation.ts'

const placesAs = (role: MemberRole) =>
  placesOf({
    ...me,
    platformAdministrator: false,
    memberships: [{ organizationId: 'o1', organizationName: '示例协会', role }],
  }).map(({ to }) => to)

test('an expert needs the tasks, the projects, the standards and what is followed', () => {
  expect(placesAs('expert')).toEqual(['/todo', '/projects', '/standards', '/watches'])
})

test('a secretary reaches the people and the experts of the own organization', () => {
  expect(placesAs('secretary')).toContain('/organizations/o1/experts')
  expect(placesAs('secretary')).not.toContain('/administration')
})

test('a page lies in the area whose address is the longest beginning of its own', () => {
  const places = placesOf({
    ...me,
    platformAdministrator: false,
    memberships: [{ organizationId: 'o1', organizationName: '示例协会', role: 'secretary' }],
  })
  expect(currentPlace(places, '/organizations/o1/people')).toBe('/organizations/o1/people')
  expect(currentPlace(places, '/organizations/o1/templates')).toBe('/organizations/o1')
  expect(currentPlace(places, '/projects/p1/comments')).toBe('/projects')
  expect(currentPlace(places, '/security')).toBeNull()
})

test('the findings of a text are looked at in its project', () => {
  const places = placesOf(me)
  expect(currentPlace(places, '/documents/d1/findings')).toBe('/projects')
})
