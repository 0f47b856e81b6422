import type { TextPlace } from '../checks/check.ts'
import { digestOf } from '../checks/fingerprint.ts'
import { sourceAt } from '../checks/text-place.ts'
import type { StandardDocument } from '../document/document.ts'
import { clauseDigestsOf } from './clause-digests.ts'
import type { ExtractPlace, ExtractUnit } from './extract.ts'

export const extractPlace = (document: StandardDocument, at: TextPlace): ExtractPlace => ({
  clause: document.blocks[at.block]?.clause ?? null,
  at,
  source: sourceAt(document, at),
})

/** Gives units of one extract their ids: the second of one clause and one wording has an ordinal. */
export class UnitMaker {
  private readonly document: StandardDocument
  private readonly seen = new Map<string, number>()

  constructor(document: StandardDocument) {
    this.document = document
  }

  unit(prefix: string, at: TextPlace, words: string): ExtractUnit {
    const place = extractPlace(this.document, at)
    const id = `${prefix}-${digestOf([place.clause ?? '', words.replaceAll(/\s+/gu, '')].join('\n'))}`
    const ordinal = (this.seen.get(id) ?? 0) + 1
    this.seen.set(id, ordinal)
    const clauseDigest = clauseDigestsOf(this.document).get(place.clause) ?? ''
    return { id: ordinal === 1 ? id : `${id}-${ordinal}`, place, clauseDigest }
  }
}
