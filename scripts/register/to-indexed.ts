import type { IndexedRecord } from '../../packages/server/src/registry/search-index/question.ts'
import { type MadeRecord, TODAY } from './make-records.ts'

/** A made-up record as the search index takes it in. */
export function toIndexed(record: MadeRecord): IndexedRecord {
  const { issuer, department, committee, draftedBy } = record
  return {
    ...record,
    bodies: [...new Set([issuer, department, ...(committee ? [committee] : []), ...draftedBy])],
    asOf: TODAY,
    hasText: false,
    isOwn: false,
  }
}
