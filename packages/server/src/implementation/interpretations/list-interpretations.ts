import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { useCase } from '../../use-case.ts'
import { listOfBodies } from './interpretation-store.ts'

/** The interpretations that one's bodies have to give and to publish, what is due first. */
export const listInterpretations = useCase({
  name: 'implementation.list-interpretations',
  title: { zh: '解释清单', en: 'List of interpretations' },
  effect: 'read',
  roles: ['secretary', 'leader', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db, actor }) => ({
    rows: await listOfBodies(
      db,
      actor.platformAdministrator ? 'all' : organizationsWith(actor, ['secretary', 'leader']),
    ),
  }),
})
