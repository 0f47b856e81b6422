import type { Claim, IsoDate } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { enterClaims } from './enter-claims.ts'
import { ensurePlatform, PLATFORM } from './own-record-store.ts'

/** Enters what the platform itself knows of a standard (published here, withdrawn here), in the act's own transaction. */
export async function enterPlatformClaim(db: Database, claim: Claim, today: IsoDate): Promise<void> {
  await ensurePlatform(db)
  const sourced = { sourceId: PLATFORM, authority: 'own' as const, importId: null, rowNumber: null, asOf: today }
  await enterClaims(db, [{ number: claim.number, ...sourced, claim }])
}
