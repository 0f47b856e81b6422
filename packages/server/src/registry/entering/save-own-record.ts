import { type Claim, type IsoDate, parseStandardNumber } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import type { Citation } from '../../documents/text-check/citation.ts'
import { readStandardCitations } from '../citations/standard-citations.ts'
import { enterClaims } from './enter-claims.ts'
import {
  clearOwnRecord,
  ensurePlatform,
  findOwnStandard,
  markOwnRecord,
  type OwnStandard,
  PLATFORM,
} from './own-record-store.ts'

/**
 * Brings the record of a standard of this platform up to date, in the transaction that changed the standard. One that is
 * not published has no record yet.
 */
export async function saveOwnRecord(db: Database, standardId: string, today: IsoDate): Promise<void> {
  const standard = await findOwnStandard(db, standardId)
  const claim = standard && claimOf(standard, await readStandardCitations(db, standardId))
  if (!claim) return
  const { number } = claim
  await ensurePlatform(db)
  await clearOwnRecord(db, standardId, number)
  const sourced = {
    number,
    sourceId: PLATFORM,
    authority: 'own' as const,
    importId: null,
    rowNumber: null,
    asOf: today,
  }
  await enterClaims(db, [{ ...sourced, claim }])
  await markOwnRecord(db, standardId, number)
}

/** Null for a number of former days that no grammar knows: such a standard stays among the organization's own. */
function claimOf(standard: OwnStandard, cites: readonly Citation[]): Claim | null {
  const number = parseStandardNumber(standard.number)
  if (number.kind === 'malformed') return null
  const { title, titleEn, publishedOn, implementsOn, withdrawnOn, isWithdrawnSometime, issuer, ics, ccs } = standard
  const older = standard.replaces ? parseStandardNumber(standard.replaces) : null
  return {
    number: number.canonical,
    title,
    issuer,
    ...(titleEn && { titleEn }),
    ...(publishedOn && { publishedOn }),
    ...(implementsOn && { implementsOn }),
    ...(withdrawnOn && { withdrawnOn }),
    ...(isWithdrawnSometime && { status: 'withdrawn' as const }),
    ...(ics && { ics: ics.split(CLASS_SEPARATORS) }),
    ...(ccs && { ccs: ccs.split(CLASS_SEPARATORS) }),
    ...(older && older.kind !== 'malformed' && { replaces: [older.canonical] }),
    ...(cites.length > 0 && { cites: cites.map(({ number, normative }) => ({ number, normative })) }),
  }
}

const CLASS_SEPARATORS = /[;；,，、\s]+/u
