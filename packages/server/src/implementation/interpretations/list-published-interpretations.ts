import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listPublished } from './interpretation-store.ts'

export const listPublishedInterpretations = useCase({
  name: 'implementation.list-published-interpretations',
  title: { zh: '公开的标准解释', en: 'Published interpretations' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db }) => ({ rows: await listPublished(db) }),
})
