import { type RecordStatus, type ReviewFacts, recordStatusOn } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { type BodyStandardRow, readBodyStandardRows, readOwnPeriodMonths } from './body-standards-store.ts'
import { type ReviewEvidence, readReviewEvidence } from './review-evidence.ts'

export type BodyStandard = BodyStandardRow & { readonly status: RecordStatus; readonly ownPeriodMonths: number | null }

/** The standards that a body is in charge of, with their status as of a day. */
export async function readBodyStandards(db: Database, organizationId: string, day: string): Promise<BodyStandard[]> {
  const rows = await readBodyStandardRows(db, organizationId)
  const months = await readOwnPeriodMonths(db, organizationId, day)
  return rows.map((row) => standardOf(row, months, day))
}

export const standardOf = (row: BodyStandardRow, months: number, day: string): BodyStandard => ({
  ...row,
  status: recordStatusOn(row, day).status,
  ownPeriodMonths: row.level === 'group' ? months : null,
})

export const factsOf = (standard: BodyStandard, evidence: ReviewEvidence): ReviewFacts => ({
  number: standard.number,
  level: standard.level,
  nature: standard.nature,
  division: standard.division,
  publishedOn: standard.publishedOn,
  implementsOn: standard.implementsOn,
  lastReviewOn: standard.lastReviewOn,
  reviewsKnown: standard.reviewsKnown,
  ownPeriodMonths: standard.ownPeriodMonths,
  ...evidence,
})

/** Facts of several standards, each source asked once for all of them. */
export async function readReviewFacts(
  db: Database,
  standards: readonly BodyStandard[],
  day: string,
): Promise<{ standard: BodyStandard; facts: ReviewFacts }[]> {
  const evidenceOf = await readReviewEvidence(
    db,
    standards.map(({ number }) => number),
    day,
  )
  return standards.map((standard) => ({ standard, facts: factsOf(standard, evidenceOf(standard.number)) }))
}
