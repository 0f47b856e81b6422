import type { StandardDocument } from '../document/document.ts'
import { clauseDigestsOf } from './clause-digests.ts'
import type { ExtractUnit } from './extract.ts'

/** That a person has looked at the clause in its new form and found the unit right. `day` is YYYY-MM-DD. */
export type UnitConfirmation = {
  readonly unit: string
  readonly clauseDigest: string
  readonly person: string
  readonly day: string
}

export type UnitState = 'unchanged' | 'confirmed' | 'changed' | 'gone'

/** What has become of the clause of a unit in a newer document. */
export function stateOfUnit(
  unit: Pick<ExtractUnit, 'id' | 'place' | 'clauseDigest'>,
  newer: StandardDocument,
  confirmations: readonly UnitConfirmation[] = [],
): UnitState {
  const digest = clauseDigestsOf(newer).get(unit.place.clause)
  if (digest === unit.clauseDigest) return 'unchanged'
  if (digest === undefined) return 'gone'
  const isConfirmed = confirmations.some((each) => each.unit === unit.id && each.clauseDigest === digest)
  return isConfirmed ? 'confirmed' : 'changed'
}

/**
 * Whether what was drawn from a clause may still be used beside a newer version: not when the clause has changed, until a
 * person confirms it for the clause as it now reads. A clause that has moved to another number has changed.
 *
 * @basis GB/T 47462—2026: a function unit is invalid by default when the unit it is linked to changes
 */
export const isStillValid = (
  unit: Pick<ExtractUnit, 'id' | 'place' | 'clauseDigest'>,
  newer: StandardDocument,
  confirmations: readonly UnitConfirmation[] = [],
): boolean => {
  const state = stateOfUnit(unit, newer, confirmations)
  return state === 'unchanged' || state === 'confirmed'
}
