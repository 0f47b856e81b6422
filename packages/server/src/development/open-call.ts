import { Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'

export const openCall = projectAct('open-call', async ({ context, project, input }) => {
  if (!input.equalTerms) throw new Refusal('TERMS_NOT_EQUAL')
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
