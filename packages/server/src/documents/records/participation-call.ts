import { paths } from '@zhunsheng/core'
import { readCall } from '../paper-records-store.ts'
import type { ParticipationCallRecord } from '../papers/participation-call.ts'
import { type Asked, letterheadOf, linesOf, subjectOf, textOf } from './asked.ts'

const duties = [
  '参加起草会议，提出和讨论条文。',
  '按分工起草，提供试验、调研数据。',
  '参加意见处理；标准发布后宣贯、试点并提交总结。',
]

/** Ready once the call has been opened. */
export async function loadParticipationCall(asked: Asked): Promise<ParticipationCallRecord | null> {
  const { context, head } = asked
  const call = await readCall(context.db, head.id)
  if (!call) return null
  return {
    letterhead: letterheadOf(asked, { date: call.openedOn, contact: call.contact }),
    subject: subjectOf(head),
    outline: textOf(head.proposal['scope']),
    conditions: linesOf(call.conditions),
    duties,
    deadline: call.closesOn,
    applyAt: context.config.publicUrl + paths.call(head.id),
  }
}
