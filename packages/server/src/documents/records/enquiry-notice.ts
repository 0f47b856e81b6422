import { daysBetween, paths } from '@zhunsheng/core'
import { listRounds } from '../paper-records-store.ts'
import type { EnquiryNoticeRecord } from '../papers/enquiry-notice.ts'
import { type Asked, chooseRow, letterheadOf, subjectOf } from './asked.ts'

/** Ready once a round of comments is on record; the row is the round. */
export async function loadEnquiryNotice(asked: Asked): Promise<EnquiryNoticeRecord | null> {
  const { context, head, row } = asked
  const round = chooseRow(await listRounds(context.db, head.id), row)
  if (!round) return null
  return {
    letterhead: letterheadOf(asked, {
      documentNumber: round.documentNumber,
      date: round.opensOn,
      contact: round.contact,
    }),
    subject: subjectOf(head),
    from: round.opensOn,
    until: round.closesOn,
    days: daysBetween(round.opensOn, round.closesOn),
    round: round.round,
    shorterBecause: round.deviation,
    pageUrl: context.config.publicUrl + paths.consultation(head.id),
    materials: [`《${head.title}》（征求意见稿）`, `《${head.title}》编制说明`],
  }
}
