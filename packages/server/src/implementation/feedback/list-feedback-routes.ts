import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listRoutes } from './route-store.ts'

export const listFeedbackRoutes = useCase({
  name: 'implementation.list-feedback-routes',
  title: { zh: '名称登记清单', en: 'Entries of names' },
  effect: 'read',
  roles: ['administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db }) => ({ rows: await listRoutes(db) }),
})
