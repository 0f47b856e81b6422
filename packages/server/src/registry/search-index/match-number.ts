import type { AskedNumber } from './asked-numbers.ts'
import { type Bits, setBit } from './bits.ts'
import { bareSequence, readNumber } from './number-text.ts'
import { eachOf } from './postings.ts'
import type { Names, Segment } from './segment.ts'
import { findTerm } from './term-table.ts'

/** How near a record's number comes to the asked one; more is nearer. */
export const NEARNESS = { same: 6, edition: 5, part: 4, adopting: 3, otherYear: 2, otherNature: 1 } as const
/** Down to here it is what was asked for. */
const LEAST = NEARNESS.adopting

/** The records of a number, in any of its editions where no year was asked. `isRelaxed`: near numbers as well. */
export function addNumberMatches(
  segment: Segment,
  names: Names,
  asked: AskedNumber,
  isRelaxed: boolean,
  bits: Bits,
  nearness: Map<number, number>,
): void {
  const { terms, postings } = segment.numberTerms
  const list = findTerm(terms, asked.sequence)
  if (list < 0) return
  const least = isRelaxed ? NEARNESS.otherNature : LEAST
  const beginning = asked.canonical === null && asked.prefix !== null ? root(asked.prefix) : ''
  eachOf(postings, list, (ordinal) => {
    if (!beginsWith(segment, ordinal, beginning)) return
    const near = nearnessOf(segment, names, ordinal, asked)
    if (near < least) return
    setBit(bits, ordinal)
    nearness.set(ordinal, near)
  })
}

function nearnessOf(segment: Segment, names: Names, ordinal: number, asked: AskedNumber): number {
  const number = numberAt(segment, ordinal)
  if (asked.canonical !== null) return wholeNearness(number, asked.canonical)
  const kind = names.small.get(segment.kinds[ordinal] ?? 0)
  if (asked.kind !== null && !isOfKind(kind, asked.kind)) return 0
  const own = split(number)
  if (!own) return 0
  if (own.sequence !== asked.sequence) return adopts(number, asked) ? NEARNESS.adopting : 0
  const isOwnPrefix = asked.prefix === null || own.prefix === asked.prefix
  if (!isOwnPrefix && !(asked.prefix !== null && root(own.prefix) === root(asked.prefix))) return 0
  const place = placeNearness(own.rest, asked)
  return isOwnPrefix || place === 0 ? place : NEARNESS.otherNature
}

/** The number of an amendment sheet goes on behind that of its standard. */
const AMENDMENT = /\/XG\d/u

/** Seen from the bytes: in the row of every code there is a first standard. */
function beginsWith({ numbers, numberStarts }: Segment, ordinal: number, beginning: string): boolean {
  const start = numberStarts[ordinal] ?? 0
  for (let at = 0; at < beginning.length; at += 1) if (numbers[start + at] !== beginning.charCodeAt(at)) return false
  return true
}

/** By what follows the place in the row: part, year, and what else belongs to the number. */
function placeNearness(rest: string, asked: AskedNumber): number {
  const { part = '', year = '' } = /^(?:\.(?<part>[\d.]+))?(?:—(?<year>\d{4}))?/u.exec(rest)?.groups ?? {}
  const isPart = part === (asked.part ?? '')
  if (!isPart && !(asked.part === null && part !== '')) return 0
  if (asked.year !== null && year !== String(asked.year)) return isPart ? NEARNESS.otherYear : 0
  if (!isPart) return asked.year === null ? NEARNESS.part : 0
  if (AMENDMENT.test(rest)) return NEARNESS.part
  return asked.year === null ? NEARNESS.edition : NEARNESS.same
}

function wholeNearness(number: string, canonical: string): number {
  if (number === canonical) return NEARNESS.same
  if (number.startsWith(canonical) && /^[—:/(-]/u.test(number.slice(canonical.length))) return NEARNESS.edition
  if (number.includes(`/${canonical}`)) return NEARNESS.adopting
  return undated(number) === undated(canonical) ? NEARNESS.otherYear : 0
}

const undated = (number: string): string => number.replace(/[—:-](?:19|20)\d{2}$/u, '')

const isOfKind = (kind: string, beginning: string): boolean => kind === beginning || kind.startsWith(`${beginning}.`)

/** A double number: GB/T 19001—2016/ISO 9001:2015. */
const adopts = (number: string, { prefix, sequence }: AskedNumber): boolean =>
  prefix === null && new RegExp(`/(?:ISO|IEC|ITU)\\D*${sequence}(?!\\d)`, 'u').test(number)

const root = (prefix: string): string => prefix.replace(/(?<=[A-Z\d])\/[TZ]?$/u, '')

type Split = { readonly prefix: string; readonly sequence: string; readonly rest: string }

/** Prefix, place in the row, and what follows; null for numbers of another shape. */
function split(number: string): Split | null {
  const groups = /^(?<prefix>\S+) (?<series>\S+ )?(?<sequence>[A-Z]?\d+[A-Z]?)(?<rest>.*)$/u.exec(number)?.groups
  if (!groups) return null
  const { prefix = '', series = '', sequence = '', rest = '' } = groups
  return { prefix: series ? `${prefix} ${series.trim()}` : prefix, sequence: bareSequence(sequence), rest }
}

export const numberAt = ({ numbers, numberStarts }: Segment, ordinal: number): string =>
  readNumber(numbers, numberStarts[ordinal] ?? 0, numberStarts[ordinal + 1] ?? 0)
