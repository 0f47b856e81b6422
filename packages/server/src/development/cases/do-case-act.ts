import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { fileInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { deedInput } from './case-input.ts'
import { loadCase } from './load-case.ts'
import { performAct } from './perform-act.ts'
import { lockCase } from './store.ts'

/**
 * An act of a case. Who may do it, when, and under which conditions the procedure says; every reason is given. With
 * `version`, refuses with `CHANGED_MEANWHILE` when somebody else was faster.
 */
export const doCaseAct = useCase({
  name: 'development.do-case-act',
  title: { zh: '办理一步', en: 'Do an act of a case' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object(
    {
      ...deedInput,
      version: Type.Optional(Type.Integer({ minimum: 1 })),
      onBehalfOf: Type.Optional(Type.String({ title: '代登记的单位身份', maxLength: 64 })),
      evidence: Type.Optional(fileInput('该单位的文件')),
    },
    { additionalProperties: false },
  ),
  run: async (context, { caseId, version, ...deed }) => {
    const row = await lockCase(context.db, caseId)
    if (version !== undefined && version !== row.version) throw new Refusal('CHANGED_MEANWHILE')
    return performAct(context, await loadCase(context.db, row, context.today), deed)
  },
})
