import type { Context } from '../../../context.ts'
import type { Effecting } from '../effects.ts'
import { openWithdrawalByNumber } from '../open-withdrawal-case.ts'

/** A review that concludes “to be withdrawn” opens the case of the withdrawal at once, with its reasons carried along. */
export async function openWithdrawalOf(context: Context, { loaded, values, actId }: Effecting): Promise<void> {
  const { standard_number: number, keeper_id: keeperId, title, title_en: titleEn, id: caseId } = loaded.row
  if (!number) return
  const concluded = loaded.facts.performed.findLast(({ act }) => act === 'conclude-review')
  const reason = String(values['reason'] ?? concluded?.values['reason'] ?? '')
  await openWithdrawalByNumber(context, {
    number,
    title,
    titleEn,
    keeperId,
    parties: loaded.parties.map(({ part, organizationId }) => ({ part, organizationId })),
    ground: 'review',
    reason,
    reasons: [...(loaded.row.reasons as unknown[]), { kind: 'review', caseId, actId, reason }], // written by openCaseRow
  })
}
