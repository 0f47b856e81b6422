import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { listPublisherRows } from './public-store.ts'

/** Organizations that have published a standard. */
export const listPublishers = useCase({
  name: 'registry.list-publishers',
  title: { zh: '发布团体列表', en: 'List of publishers' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: (context) => listPublisherRows(context.db, context.today),
})
