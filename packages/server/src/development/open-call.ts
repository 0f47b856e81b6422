import { compareDates, Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'

export const openCall = projectAct('open-call', async ({ context, project, input }) => {
  if (!input.equalTerms) throw new Refusal('TERMS_NOT_EQUAL')
  if (compareDates(input.closesOn, context.today) < 0)
    throw new Refusal('CALL_ENDS_IN_THE_PAST', { closesOn: input.closesOn })
  await context.rows.insert('participation_call', {
    id: context.newId(),
    project_id: project.id,
    opened_on: context.today,
    closes_on: input.closesOn,
    conditions: input.conditions,
    contact: input.contact,
  })
  return { data: { closesOn: input.closesOn } }
})
