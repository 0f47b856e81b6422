import { parseStandardNumber, SECTOR_CODES } from '@zhunsheng/core'
import { type Identifier, identifiersIn } from './identifiers.ts'
import { plainOf } from './plain.ts'

// The code of a standard without a whole number, or with figures after it that are no year.
const CODE = String.raw`(?:GB|GDW|(?:${SECTOR_CODES}))(?: ?/? ?[TZ])?|[TQ] ?/? ?[A-Z]{2,16}|DB\d{2,4}(?: ?/ ?T)?`
const HEAD_ONLY = new RegExp(`^(?:${CODE})$`, 'u')
const DAMAGED = new RegExp(String.raw`^(?:${CODE}) ?\d{1,6}(?: ?\d{3})?(?:\.\d{1,3})?(?:[ -]+\d[\dX -]*)?$`, 'u')

/** What a code out of a catalogue or a file name is: the whole of it is judged, not what it holds. */
export function labelOf(raw: string): Identifier['label'] {
  const code = raw.trim()
  const [first] = identifiersIn(code)
  if (first && first.from === 0 && first.to === code.length) return first.label
  const items = code.split(/[,，、;；]/u)
  if (items.length > 1) return isMostlyNumbers(items) ? 'list' : 'not-a-number'
  if (parseStandardNumber(code).kind !== 'malformed') return 'standard'
  const plain = plainOf(code).replace(/_/gu, '/')
  return HEAD_ONLY.test(plain) || DAMAGED.test(plain) ? 'incomplete' : 'not-a-number'
}

function isMostlyNumbers(items: readonly string[]): boolean {
  const numbers = items.filter((item) => parseStandardNumber(item).kind !== 'malformed')
  return numbers.length * 2 > items.length
}
