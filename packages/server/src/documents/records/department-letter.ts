import { addDays, concernedSubjects, defaultRules, paths } from '@zhunsheng/core'
import { listHearings } from '../paper-records-store.ts'
import type { DepartmentLetterRecord } from '../papers/department-letter.ts'
import { type Asked, chooseRow, letterheadOf, subjectOf } from './asked.ts'

/**
 * Ready once a department is listed; the row is the hearing. The day asked for is the organization's own period, counted
 * from the delivery, or from today while the letter has not been delivered.
 */
export async function loadDepartmentLetter(asked: Asked): Promise<DepartmentLetterRecord | null> {
  const { context, head, row } = asked
  const hearing = chooseRow(await listHearings(context.db, head.id, context.today), row)
  if (!hearing) return null
  return {
    letterhead: letterheadOf(asked, { date: hearing.deliveredOn }),
    department: hearing.department,
    subject: subjectOf(head),
    concerns: concernsOf(head.proposal['subjects']),
    explanation: hearing.matter,
    replyBy: addDays(hearing.deliveredOn ?? context.today, hearing.replyDays ?? defaultRules.departmentReplyDays),
    pageUrl: context.config.publicUrl + paths.consultation(head.id),
    materials: ['征求意见稿', '编制说明'],
  }
}

function concernsOf(subjects: unknown): string[] {
  const named = Array.isArray(subjects) ? subjects.map(String) : []
  return Object.entries(concernedSubjects).flatMap(([name, { zh }]) => (named.includes(name) ? [zh] : []))
}
