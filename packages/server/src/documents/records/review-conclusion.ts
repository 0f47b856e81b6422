import { listReviews, type ReviewRecord } from '../paper-records-store.ts'
import type { ReviewConclusionRecord } from '../papers/review-conclusion.ts'
import { type Asked, chooseRow, letterheadOf } from './asked.ts'

const outcomes = { confirmed: 'remainsValid', revise: 'revision', withdraw: 'withdrawal' } as const

/** Ready once a review is concluded; the row is the review. */
export async function loadReviewConclusion(asked: Asked): Promise<ReviewConclusionRecord | null> {
  const { context, head, row } = asked
  const review = chooseRow(await listReviews(context.db, head.id), row)
  if (!review?.conclusion || !head.standard) return null
  const reviewed = {
    number: head.standard.number,
    titleZh: head.title,
    publishedOn: head.standard.publishedOn,
    outcome: outcomes[review.conclusion],
    reasons: review.conclusionReason,
    withdrawnFrom: review.conclusion === 'withdraw' ? review.concludedOn : null,
    successor: review.successor,
  }
  return {
    letterhead: letterheadOf(asked, { documentNumber: review.documentNumber, date: review.concludedOn }),
    reviewedOn: review.concludedOn,
    manner: review.manner,
    evidence: evidenceOf(review),
    standards: [reviewed],
  }
}

function evidenceOf({ reason, feedback, leading, pilots }: ReviewRecord): string {
  return `启动理由：${reason.replace(/[。；]+$/u, '')}；收到反馈 ${feedback} 条，其中列入复审 ${leading} 条；试点总结 ${pilots} 份。`
}
