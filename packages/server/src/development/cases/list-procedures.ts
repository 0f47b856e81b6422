import { caseProcedures } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'

/** Every procedure whose cases run here, with stages, acts, guards, clocks and bases. */
export const listProcedures = useCase({
  name: 'development.list-procedures',
  title: { zh: '程序清单', en: 'List of procedures' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async () => ({
    rows: caseProcedures.map(({ name, title, basis, keeper, parties, stages, inForceFrom }) => ({
      name,
      title,
      basis,
      keeper,
      parties,
      inForceFrom,
      stages: Object.entries(stages).map(([stage, entry]) => ({ stage, title: entry.title, code: entry.code })),
    })),
  }),
})
