import type { MemberRole } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { me } from '../testing/samples.ts'
import { placesOf } from './navigation.ts'

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
