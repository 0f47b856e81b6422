import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireExpert } from './expert-store.ts'
import { dayInput, idInput } from './input.ts'

/** Until when an expert cannot come; left out, they can come again. An absent expert is not invited to that day. */
export const setExpertAbsence = useCase({
  name: 'organizations.set-expert-absence',
  title: { zh: '登记专家缺席', en: 'Set the absence of an expert' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    {
      organizationId: Type.Optional(idInput('组织')),
      expertId: idInput('专家'),
      absentUntil: Type.Optional(dayInput('缺席至')),
    },
    { additionalProperties: false },
  ),
  // The organization is the expert's own, whatever the request says.
  scope: async ({ db }, { expertId }) => ({ organizationId: (await requireExpert(db, expertId)).organization_id }),
  run: async (context, { expertId, absentUntil }) => {
    await context.rows.update('expert', expertId, { absent_until: absentUntil ?? null })
    const subject = { kind: 'expert', id: expertId }
    if (absentUntil) context.record({ type: 'expert.absence-set', subject, data: { until: absentUntil } })
    else context.record({ type: 'expert.absence-ended', subject, data: {} })
    return { expertId }
  },
})
