import { familyOf } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { clauseNumbersOfProjects } from '../../documents/text-check/clause-numbers.ts'
import type { EditionOnRecord } from './currency-store.ts'
import { findProjectsOf } from './currency-store.ts'
import type { AskedReference } from './read-asked.ts'

/**
 * The numbers of the clauses of every standard whose clauses are asked about and whose text the platform holds, by the
 * number of the standard. Texts that were not read yet count as not held.
 */
export async function clausesOf(
  db: Database,
  editions: readonly EditionOnRecord[],
  asked: readonly AskedReference[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const families = new Set(
    asked.flatMap(({ number, clauses }) => (number && clauses.length > 0 ? [familyOf(number)] : [])),
  )
  const wanted = editions.filter(({ family, standardId }) => standardId !== null && families.has(family))
  if (wanted.length === 0) return new Map()
  const projects = await findProjectsOf(
    db,
    wanted.flatMap(({ standardId }) => standardId ?? []),
  )
  const numbers = await clauseNumbersOfProjects(db, [...projects.values()])
  return new Map(
    wanted.flatMap(({ number, standardId }) => {
      const held = numbers.get(projects.get(standardId ?? '') ?? '')
      return held ? [[number, held]] : []
    }),
  )
}
