import type { SourcedClaim } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { type ClaimToSave, readClaims, saveClaims } from './claim-store.ts'
import { saveRecords } from './record-store.ts'
import { deriveReplacedOn, relationsOf, saveRelations } from './relation-store.ts'

export type ClaimToEnter = ClaimToSave & Pick<SourcedClaim, 'authority'>

/**
 * Enters claims with all that follows from them: records, relations, and from which day each is replaced. Set by set, so
 * that ten thousand cost a dozen questions.
 */
export async function enterClaims(db: Database, claims: readonly ClaimToEnter[]): Promise<void> {
  const numbers = [...new Set(claims.map(({ number }) => number))]
  const known = await readClaims(db, numbers)
  const all = new Map(numbers.map((number) => [number, [...(known.get(number) ?? [])]]))
  for (const { number, claim, sourceId, authority, asOf } of claims)
    all.get(number)?.push({ claim, sourceId, authority, asOf })
  await saveRecords(db, all)
  await saveClaims(db, claims)
  await saveRelations(
    db,
    claims.flatMap(({ claim, sourceId, importId }) => relationsOf(claim, { sourceId, importId })),
  )
  await deriveReplacedOn(db, numbers)
}
