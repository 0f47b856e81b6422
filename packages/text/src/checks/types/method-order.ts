import type { Block } from '../../document/document.ts'
import type { RequirementParts } from './requirement-parts.ts'

/** Clauses of methods that stand behind the method of a later requirement. */
export function misplacedMethods({ clauses, methodClauses }: RequirementParts): readonly Block[] {
  const rank = new Map<Block, number>()
  for (const [nth, { method }] of clauses.entries()) if (method && !rank.has(method)) rank.set(method, nth)
  return descents(methodClauses, (method) => rank.get(method) ?? null)
}

/** Those of a row whose rank is below that of one before it; null ranks are passed over. */
export function descents<T>(row: readonly T[], rankOf: (member: T) => number | null): readonly T[] {
  let highest = -1
  return row.filter((member) => {
    const rank = rankOf(member)
    if (rank === null) return false
    const isBelow = rank < highest
    highest = Math.max(highest, rank)
    return isBelow
  })
}
