import type { IsoDate } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { saveOwnRecord } from '../entering/save-own-record.ts'
import { findStandardsOfText } from './standard-citations.ts'

/** A text was read: if it is that of a published standard, the record says from now on what it cites. */
export async function followText(db: Database, documentId: string, today: IsoDate): Promise<void> {
  for (const standardId of await findStandardsOfText(db, documentId)) await saveOwnRecord(db, standardId, today)
}
