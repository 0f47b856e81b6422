import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../../context.ts'
import type { Effecting } from '../effects.ts'
import { isPlanNumberOfAnother } from '../store.ts'

/** The plan has its number, its last day, and whether it is followed closely. Refuses with `PLAN_NUMBER_TAKEN`. */
export async function registerPlan(context: Context, { loaded, values }: Effecting): Promise<void> {
  const planNumber = String(values['planNumber'])
  if (await isPlanNumberOfAnother(context.db, planNumber, loaded.row.id))
    throw new Refusal('PLAN_NUMBER_TAKEN', { planNumber })
  await context.rows.update('standard_case', loaded.row.id, {
    plan_number: planNumber,
    plan_due_on: typeof values['dueOn'] === 'string' ? values['dueOn'] : null,
    followed: values['followed'] === true,
  })
  context.record({
    type: 'case.plan-registered',
    subject: { kind: 'case', id: loaded.row.id },
    data: { planNumber },
  })
}
