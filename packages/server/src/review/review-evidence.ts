import type { ReviewFacts } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { useOf } from '../implementation/monitoring/use-of.ts'
import { readFeedback, readOutdatedReferences } from './evidence-store.ts'

export type ReviewEvidence = Pick<ReviewFacts, 'feedback' | 'findings' | 'outdated' | 'floor' | 'use'>

/**
 * What the sources say of many standards at once, by number. Findings of supervision and changes of the mandatory floor
 * are not kept yet: they are unknown, and whoever keeps them fills them in here.
 */
export async function readReviewEvidence(
  db: Database,
  numbers: readonly string[],
  day: string,
): Promise<(number: string) => ReviewEvidence> {
  const [feedback, outdated, use] = await Promise.all([
    readFeedback(db, numbers),
    readOutdatedReferences(db, numbers, day),
    useOf(db, numbers),
  ])
  return (number) => ({
    feedback: feedback.get(number) ?? { count: 0, open: 0, ids: [] },
    findings: 'unknown',
    outdated: outdated.get(number) ?? 'unknown',
    floor: 'unknown',
    use: use.get(number) ?? 'unknown',
  })
}
