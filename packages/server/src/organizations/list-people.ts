import Type from 'typebox'
import { organizationsWith } from '../abilities.ts'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { organizationIdInput, textInput } from './input.ts'
import { listPersonRows } from './people-store.ts'

const QUERY_LENGTH_MAX = 100

/**
 * Who has an account, with the roles held today: in one organization, or in all that the reader runs. A secretary sees
 * the roles in those only; the platform administrator sees everybody.
 */
export const listPeople = useCase({
  name: 'organizations.list-people',
  title: { zh: '人员', en: 'People' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  cli: { command: 'user list' },
  input: Type.Object(
    {
      organizationId: Type.Optional(organizationIdInput),
      q: Type.Optional(textInput('查找', QUERY_LENGTH_MAX)),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId: organizationId ?? null }),
  run: ({ db, actor, today }, { organizationId, ...listing }) =>
    listPersonRows(
      db,
      {
        visible: actor.platformAdministrator ? null : organizationsWith(actor, ['secretary', 'leader']),
        organizationId: organizationId ?? null,
        today,
      },
      listing,
    ),
})
