import { acts, computeDue } from '@zhunsheng/core'
import { newReceipt } from '../db/identifier.ts'
import { findStandardOfProject } from '../registry/standard-records.ts'
import { personOf } from './opinion.ts'
import { projectAct } from './project-act.ts'

const FEEDBACK_PER_MINUTE = 20
const kinds = acts['submit-feedback'].fields.kind.options

/** Feedback, a question or a challenge, by anybody; the clock to the answer starts at once. */
export const submitFeedback = projectAct(
  'submit-feedback',
  async ({ context, project, facts, input }) => {
    const standard = await findStandardOfProject(context.db, project.id)
    const person = await personOf(context, input)
    const { due } = computeDue({
      trigger: context.today,
      length: facts.rules.feedbackAnswerDays,
      unit: 'workday',
      calendar: facts.calendar,
      rollsOver: true,
    })
    const receipt = newReceipt()
    const row = await context.rows.insert('feedback', {
      id: context.newId(),
      project_id: project.id,
      standard_id: standard.id,
      standard_number: standard.number,
      in_charge_organization_id: standard.organization_id,
      receipt,
      kind: input.kind,
      clause: input.clause ?? null,
      body: input.body,
      organization_name: input.organizationName ?? null,
      person_id: person?.id ?? null,
      received_on: context.today,
      due_on: due,
    })
    return {
      subject: { kind: 'feedback', id: row.id },
      data: { kind: kinds[input.kind], receipt, dueOn: due },
      persons: person ? [person] : [],
      answer: { receipt, due },
    }
  },
  { limitPerMinute: FEEDBACK_PER_MINUTE },
)
