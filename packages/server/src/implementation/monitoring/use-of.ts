import { type UseCounts, type UseGrade, useQuantityNames } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { listUse } from './use-store.ts'

/**
 * What is known of the use of one standard: its last counted year, the grade (null: not graded), how many of the six
 * quantities were counted, and the day on which they were entered.
 */
export type UseOfStandard = {
  readonly year: number
  readonly grade: UseGrade | null
  readonly counts: UseCounts
  readonly counted: number
  readonly measuredOn: string
}

/** For other areas: the last counted year of each standard. A standard that is not in the answer is unknown, never unused. */
export async function useOf(db: Database, numbers: readonly string[]): Promise<ReadonlyMap<string, UseOfStandard>> {
  const years = await listUse(db, { numbers })
  return new Map(
    years
      .toSorted((a, b) => a.year - b.year)
      .map(({ number, year, grade, counts, enteredOn }) => [
        number,
        {
          year,
          grade,
          counts,
          counted: useQuantityNames.filter((name) => counts[name] !== null).length,
          measuredOn: enteredOn,
        },
      ]),
  )
}
