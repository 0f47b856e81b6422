import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { listAskable as readAskable } from './plan-store.ts'
import { idInput } from './review-input.ts'

/** Who of a body may be asked for an opinion or be given a review to carry on. */
export const listAskable = useCase({
  name: 'review.list-askable',
  title: { zh: '可请提出意见的人员', en: 'Who may be asked for an opinion' },
  effect: 'read',
  roles: ['secretary', 'leader'],
  input: Type.Object({ organizationId: idInput('组织') }, { additionalProperties: false }),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId }) => ({
    people: await readAskable(context.db, organizationId, context.today),
  }),
})
