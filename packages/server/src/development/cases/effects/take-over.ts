import { parseStandardNumber } from '@zhunsheng/core'
import type { Context } from '../../../context.ts'
import { partOf } from '../open-revision-case.ts'
import { openWithdrawalByNumber } from '../open-withdrawal-case.ts'
import { findCaseOfStandard } from '../store.ts'

const NATIONAL = ['national.mandatory', 'national.recommended']
const TAKEN_OVER = ['sector', 'local.provincial', 'local.municipal']

/**
 * A national standard that takes over a sector or local one makes the withdrawal of that one a thing to do of the body
 * that made it. Where no case here has made it nobody knows whose it is, and nothing is opened.
 */
export async function openWithdrawalOfTakenOver(context: Context, number: string, replaces: string): Promise<void> {
  if (!NATIONAL.includes(parseStandardNumber(number).kind)) return
  if (!TAKEN_OVER.includes(parseStandardNumber(replaces).kind)) return
  const made = await findCaseOfStandard(context.db, replaces)
  if (!made) return
  const reason = `${number} 已发布，代替 ${replaces}`
  await openWithdrawalByNumber(context, {
    number: replaces,
    title: made.title,
    titleEn: made.title_en,
    keeperId: made.keeper_id,
    parties: await partOf(context, 'withdrawal', made.keeper_id),
    ground: 'takenOver',
    instead: number,
    reason,
    reasons: [{ kind: 'takenOver', number, reason }],
  })
}
