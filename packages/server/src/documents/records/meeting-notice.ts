import { addDays } from '@zhunsheng/core'
import type { MeetingNoticeRecord } from '../papers/meeting-notice.ts'
import { type Asked, linesOf } from './asked.ts'
import { findExamined, roleOf } from './examination.ts'

/** Ready once an examination has been called; the row is the examination. */
export async function loadMeetingNotice(asked: Asked): Promise<MeetingNoticeRecord | null> {
  const found = await findExamined(asked)
  if (!found) return null
  const { record, examination } = found
  return {
    ...examination,
    agenda: linesOf(record.agenda),
    costs: record.costs,
    materials: ['送审稿', '编制说明', '意见汇总处理表'],
    invited: record.members.map((member) => ({
      name: member.name,
      organization: member.employer,
      role: roleOf(member),
    })),
    // Slips are wanted before the meeting; by letter, the day held is the last one for the opinions themselves.
    replyBy: record.mode === 'meeting' ? addDays(record.heldOn, -1) : record.heldOn,
  }
}
