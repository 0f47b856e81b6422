import { compareDates, Refusal } from '@zhunsheng/core'
import { newReceipt } from '../db/identifier.ts'
import { registerPerson } from '../organizations/person.ts'
import { projectAct } from './project-act.ts'
import { findLatestCall } from './store.ts'

const APPLICATIONS_PER_MINUTE = 10

export const applyToDraft = projectAct(
  'apply-to-draft',
  async ({ context, project, input }) => {
    const call = await findLatestCall(context.db, project.id)
    if (!call || compareDates(context.today, call.closes_on) > 0)
      throw new Refusal('CALL_CLOSED', { closesOn: call?.closes_on ?? null })
    const person = await registerPerson(context, { name: input.personName, phone: input.phone, email: input.email })
    const receipt = newReceipt()
    const row = await context.rows.insert('application', {
      id: context.newId(),
      project_id: project.id,
      organization_name: input.organizationName,
      social_credit_code: input.socialCreditCode,
      category: input.category,
      foreign_invested: input.foreignInvested ?? false,
      strengths: input.strengths,
      person_id: person.id,
      received_on: context.today,
      receipt,
    })
    return {
      subject: { kind: 'application', id: row.id },
      data: { organization: input.organizationName, receipt },
      persons: [person],
      answer: { receipt },
    }
  },
  { limitPerMinute: APPLICATIONS_PER_MINUTE },
)
