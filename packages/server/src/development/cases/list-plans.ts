import { caseProcedures } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listPlanRows } from './plan-store.ts'

/** Plans of all levels that are on notice, in enquiry or further: what anybody may know of them. */
export const listPlans = useCase({
  name: 'development.list-plans',
  title: { zh: '各级标准计划（公开）', en: 'Plans of all levels (public)' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      procedure: Type.Optional(Type.Enum(caseProcedures.map(({ name }) => name))),
      stage: Type.Optional(Type.String({ maxLength: 64 })),
      cursor: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}/[^/]{1,64}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    { additionalProperties: false },
  ),
  run: ({ db }, input) => listPlanRows(db, input),
})
