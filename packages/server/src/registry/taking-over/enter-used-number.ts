import { type OrganizationRules, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import type { Origin } from './enter-standard.ts'
import { type OwnCodes, readOwnNumber } from './own-number.ts'
import { isEnteredAsUsed, isNumberTaken } from './takeover-store.ts'

/** Enters a number that is used up without a published standard, so that it is never given again. `null`: it was entered before. */
export async function enterUsedNumber(
  context: Context,
  organization: { readonly id: string } & OwnCodes,
  rules: OrganizationRules,
  used: { number: string; note: string },
  origin: Origin,
): Promise<{ gapId: string } | null> {
  const number = readOwnNumber(used.number, organization)
  if (await isNumberTaken(context.db, organization.id, number))
    throw new Refusal('STANDARD_NUMBER_TAKEN', { number: number.canonical })
  const year = rules.numberSequence === 'yearly' ? number.year : null
  if (await isEnteredAsUsed(context.db, organization.id, number.sequence, year)) return null
  const reason = `${number.canonical} 已占用，未发布${used.note ? `：${used.note}` : ''}`
  const row = await context.rows.insert('number_gap', {
    id: context.newId(),
    organization_id: organization.id,
    sequence: number.sequence,
    year,
    reason,
  })
  context.record({
    type: 'number.gap-explained',
    subject: { kind: 'number_gap', id: row.id },
    data: { sequence: number.sequence, reason, row: origin.row, ...(year !== null && { year }) },
    files: [...origin.files],
  })
  return { gapId: row.id }
}
