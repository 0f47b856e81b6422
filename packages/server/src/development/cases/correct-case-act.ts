import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { caseIdInput } from './case-input.ts'
import { caseActor, loadCase } from './load-case.ts'
import { lockCase } from './store.ts'

const WORDS_LENGTH_MAX = 5_000

/** Puts right what was entered wrongly. The first entry stays as it was, and the correction stands beside it. */
export const correctCaseAct = useCase({
  name: 'development.correct-case-act',
  title: { zh: '更正办理记录', en: 'Correct an act of a case' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object(
    {
      caseId: caseIdInput,
      actId: Type.String({ title: '被更正的记录', minLength: 1, maxLength: 64 }),
      wrong: Type.String({ title: '错在哪里', minLength: 1, maxLength: WORDS_LENGTH_MAX }),
      right: Type.String({ title: '正确的内容', minLength: 1, maxLength: WORDS_LENGTH_MAX }),
      reason: Type.String({ title: '更正理由', minLength: 1, maxLength: WORDS_LENGTH_MAX }),
    },
    { additionalProperties: false },
  ),
  run: async (context, { caseId, actId, wrong, right, reason }) => {
    const loaded = await loadCase(context.db, await lockCase(context.db, caseId), context.today)
    const corrected = loaded.acts.find(({ id }) => id === actId)
    if (!corrected) throw new Refusal('CASE_ROW_NOT_FOUND', { act: { zh: '更正', en: 'the correction' } })
    const { organizations } = caseActor(loaded, context.actor)
    const own = Object.values(organizations)
    // Only the body whose act it was, or the one that keeps the case, says what it should have been.
    if (!own.includes(loaded.row.keeper_id) && !own.some((id) => id === corrected.organization_id))
      throw new Refusal('NOT_ALLOWED')
    const row = await context.rows.insert('case_correction', {
      id: context.newId(),
      case_id: caseId,
      act_id: actId,
      wrong,
      correct: right,
      reason,
      corrected_on: context.today,
      account_id: context.actor.accountId,
    })
    const title = loaded.procedure.acts[corrected.act]?.title ?? { zh: corrected.act, en: corrected.act }
    context.record({
      type: 'case.corrected',
      subject: { kind: 'case', id: caseId },
      data: { act: title, reason, actId, correction: row.id },
    })
    return { correctionId: row.id }
  },
})
