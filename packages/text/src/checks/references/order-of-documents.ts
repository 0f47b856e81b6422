import { compareNumbers, type StandardNumber, type StandardNumberKind } from '@zhunsheng/core'

/** The classes of 8.6 in their order. What the clause does not name has no place that could be wrong. */
const RANKS: Readonly<Partial<Record<StandardNumberKind, number>>> = {
  'national.mandatory': 1,
  'national.recommended': 1,
  'national.guidance': 1,
  sector: 2,
  'sector.engineering': 2,
  'local.provincial': 3,
  'local.municipal': 3,
  group: 4,
  international: 5,
  foreign: 6,
}

export const rankOf = ({ kind }: StandardNumber): number | null => RANKS[kind] ?? null

const codeOf = ({ prefix }: StandardNumber): string => prefix.replace(/\/[TZ]$/u, '')

/**
 * Whether one document may stand before another: by class, then by number; all but national and International Standards
 * by code first. ISO, ISO/IEC and IEC are one class, whose codes the clause does not order.
 */
export function inOrder(one: StandardNumber, other: StandardNumber): boolean {
  const ranks = [rankOf(one), rankOf(other)]
  const [first, second] = ranks
  if (first === null || second === null || first === undefined || second === undefined) return true
  if (first !== second) return first < second
  if (first === 5 && one.prefix !== other.prefix) return true
  if (first !== 1 && codeOf(one) !== codeOf(other)) return codeOf(one) < codeOf(other)
  // Whether GM/Z 0001 stands among the GM/T or after them is not said.
  if (first !== 1 && one.prefix !== other.prefix) return true
  return compareNumbers({ ...one, prefix: '' }, { ...other, prefix: '' }) <= 0
}
