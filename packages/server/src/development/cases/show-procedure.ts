import { caseProcedures, describeCaseProcedure, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'

/** One procedure as data. */
export const showProcedure = useCase({
  name: 'development.show-procedure',
  title: { zh: '查看程序', en: 'Show a procedure' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ name: Type.String({ title: '程序', maxLength: 64 }) }, { additionalProperties: false }),
  run: async (_, { name }) => {
    const procedure = caseProcedures.find((each) => each.name === name)
    if (!procedure) throw new Refusal('PROCEDURE_NOT_FOUND', { name })
    return describeCaseProcedure(procedure)
  },
})
