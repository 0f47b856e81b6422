import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { deedInput } from './case-input.ts'
import { loadCase } from './load-case.ts'
import { performAct } from './perform-act.ts'
import { lockCase } from './store.ts'

const SUBMISSIONS_PER_MINUTE = 20

/** What anybody may do in a case without an account: comment in its enquiry, object to its plan. Gives a receipt. */
export const submitToCase = useCase({
  name: 'development.submit-to-case',
  title: { zh: '向征求意见或公示提交意见', en: 'Comment on an enquiry, or object to a plan' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: SUBMISSIONS_PER_MINUTE,
  input: Type.Object(deedInput, { additionalProperties: false }),
  run: async (context, { caseId, ...deed }) => {
    const row = await lockCase(context.db, caseId)
    const loaded = await loadCase(context.db, row, context.today)
    const open = loaded.procedure.acts[deed.act]?.by.includes('public')
    if (!open) throw new Refusal('CASE_ACT_UNKNOWN', { act: deed.act })
    const { receipt, actId } = await performAct(context, loaded, deed)
    return { receipt, actId }
  },
})
