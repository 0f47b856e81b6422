import type { Context } from '../../../context.ts'
import type { Effecting } from '../effects.ts'
import { openRevisionByNumber } from '../open-revision-case.ts'

/** A review that concludes “to be revised” opens the project at once, with its reasons carried along. */
export async function openRevisionOf(context: Context, { loaded, values, actId }: Effecting): Promise<void> {
  const number = loaded.row.standard_number
  if (!number || (values['conclusion'] !== undefined && values['conclusion'] !== 'revise')) return
  const reason = String(values['reason'] ?? '')
  await openRevisionByNumber(context, {
    number,
    title: loaded.row.title,
    titleEn: loaded.row.title_en,
    keeperId: loaded.row.keeper_id,
    parties: [],
    reason,
    reasons: [...(loaded.row.reasons as unknown[]), { kind: 'review', caseId: loaded.row.id, actId, reason }], // written by openCaseRow
  })
}
