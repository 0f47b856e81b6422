import { APPROVAL_SHARE, Refusal } from '@zhunsheng/core'
import type { BallotPaperRecord } from '../papers/ballot-paper.ts'
import type { Asked } from './asked.ts'
import { findExamined } from './examination.ts'

/** Ready once an examination has been called. With a member as the row it bears that name, if the member may vote. */
export async function loadBallotPaper(asked: Asked): Promise<BallotPaperRecord | null> {
  const found = await findExamined(asked)
  if (!found) return null
  const member = found.record.members.find(({ id }) => id === asked.row)
  if (member && !member.voting) throw new Refusal('VOTER_NOT_ENTITLED', { expert: member.name })
  return {
    ...found.examination,
    voter: member && { name: member.name, organization: member.employer },
    threshold: { ...APPROVAL_SHARE },
  }
}
