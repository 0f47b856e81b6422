import { acts, forbiddenPurposes, Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'

const purposes = acts['record-charge'].fields.purpose.options

/** The ledger stands apart from every decision, and some purposes cannot be written into it at all. */
export const recordCharge = projectAct('record-charge', async ({ context, project, input }) => {
  if ((forbiddenPurposes as readonly string[]).includes(input.purpose))
    throw new Refusal('FEE_PURPOSE_FORBIDDEN', { purpose: purposes[input.purpose] })
  if (!input.equalTerms) throw new Refusal('TERMS_NOT_EQUAL')
  requireNotInFuture(input.on, context.today, '日期')
  const row = await context.rows.insert('charge', {
    id: context.newId(),
    project_id: project.id,
    purpose: input.purpose,
    payer: input.payer,
    amount_fen: input.amountFen,
    on_day: input.on,
    tariff: input.tariff,
  })
  const files = await attachEvidence(context, project.id, input.evidence, row.id)
  return {
    subject: { kind: 'charge', id: row.id },
    occurredOn: input.on,
    data: { purpose: purposes[input.purpose], payer: input.payer, amountFen: input.amountFen },
    files,
  }
})
