import { parseStandardNumber } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { openCaseRow } from './open-case-row.ts'
import { putOnBoard, type RevisionToOpen } from './open-revision-case.ts'

export type WithdrawalToOpen = RevisionToOpen & {
  readonly ground: 'review' | 'takenOver'
  /** The standard to be used instead. */
  readonly instead?: string
}

/** The level that the procedure of withdrawal asks for, by the kind of the number. */
const levelOf: Readonly<Record<string, string>> = {
  'national.mandatory': 'mandatory',
  'national.recommended': 'national',
  'national.guidance': 'national',
  sector: 'sector',
  'local.provincial': 'local',
  'local.municipal': 'local',
}

/**
 * Opens the case in which a standard is withdrawn, as a thing to do of the body that keeps it; null where the procedure
 * does not treat numbers of its kind. Nothing is withdrawn by that: the enquiry and the announcement follow.
 *
 * @basis SL 29.2
 */
export async function openWithdrawalByNumber(context: Context, asked: WithdrawalToOpen): Promise<string | null> {
  const level = levelOf[parseStandardNumber(asked.number).kind]
  if (!level) return null
  const row = await openCaseRow(context, {
    procedure: 'withdrawal',
    title: asked.title,
    titleEn: asked.titleEn,
    keeperId: asked.keeperId,
    parties: asked.parties,
    revises: asked.number,
    reasons: asked.reasons,
    suggestion: {
      revises: asked.number,
      level,
      ground: asked.ground,
      reason: asked.reason,
      ...(asked.instead && { instead: asked.instead }),
    },
    partiesLater: true,
  })
  await putOnBoard(context, row)
  return row.id
}
