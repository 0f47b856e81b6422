import { registerPerson } from '../organizations/person.ts'
import { requireReasonAfterEnquiry } from './late-addition.ts'
import { projectAct } from './project-act.ts'
import { findDraftingAccount, findRowOf, nextPosition } from './store.ts'

export const addDrafter = projectAct('add-drafter', async ({ context, project, facts, input }) => {
  requireReasonAfterEnquiry(facts, input)
  const participant = await findRowOf(context.db, 'participant', project.id, input.participant, {
    zh: '起草单位',
    en: 'drafting organization',
  })
  const account = input.account ? await findDraftingAccount(context.db, project.organization_id, input.account) : null
  const person = await registerPerson(context, { name: input.personName, phone: input.phone, email: input.email })
  const row = await context.rows.insert('drafter', {
    id: context.newId(),
    project_id: project.id,
    participant_id: participant.id,
    person_id: person.id,
    account_id: account?.id ?? null,
    role: input.role,
    position: input.order ?? (await nextPosition(context.db, 'drafter', project.id)),
    added_on: context.today,
    reason: input.reason ?? null,
  })
  if (input.contribution)
    await context.rows.insert('contribution', {
      id: context.newId(),
      project_id: project.id,
      participant_id: participant.id,
      on_day: context.today,
      contribution: input.contribution,
    })
  return {
    subject: { kind: 'drafter', id: row.id },
    data: { organization: participant.organization_name, role: input.role },
    persons: [person],
    answer: { drafterId: row.id },
  }
})
