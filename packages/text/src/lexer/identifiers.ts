import type { StandardNumber } from '@zhunsheng/core'
import { arabic, belongs, expandRange, readItem, yearOf } from './identifier-list.ts'
import { continuationPattern, identifierPattern, listItemPattern, startPattern } from './identifier-pattern.ts'
import { amendmentIn, isSomethingElse, readNumber } from './identifier-reading.ts'
import { plainOf } from './plain.ts'

/** A number of a standard, a plan or the like in running text. `text` is as written, `number` as parsed. */
export type Identifier = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly label: 'standard' | 'plan' | 'list' | 'incomplete' | 'not-a-number'
  /** Null for what is incomplete or no number. The first of a list or range. */
  readonly number: StandardNumber | null
  /** All documents meant: `GB/T 28046.1～.5` are five, `（所有部分）` is one. */
  readonly canonical: readonly string[]
  /** How it would be written in full form; equal to `text` when it is written well. */
  readonly written: string
  /** `（所有部分）` follows the number and is part of `text`. */
  readonly isAllParts?: boolean
}

const MAY_HOLD_ONE = /[A-ZＡ-Ｚ]{2}|[gG][bB] ?[/／]|[TQＴＱ] ?[/／∕:：_]|\d{8}/u
const HAS_FIGURE = /[\d０-９]|[X×Ｘ*＊A]{2}/u

/**
 * The numbers of standards and plans in a text, in order, without overlaps. Numbers in a URL, a path or a longer word are
 * not seen; what merely looks like one (SM2, T/R, YY-MM-DD, 4 GB) is not either. Linear in the length of the text.
 */
export function identifiersIn(text: string): readonly Identifier[] {
  if (!MAY_HOLD_ONE.test(text) || !HAS_FIGURE.test(text)) return []
  const plain = plainOf(text)
  const starts = startPattern()
  const found: Identifier[] = []
  for (let start = starts.exec(plain); start; start = starts.exec(plain)) {
    identifierPattern.lastIndex = start.index
    const match = identifierPattern.exec(plain)
    const identifier = match && readCandidate(text, plain, match)
    if (identifier) found.push(identifier)
    starts.lastIndex = identifier ? identifier.to : start.index + 1
  }
  return found
}

function readCandidate(text: string, plain: string, match: RegExpExecArray): Identifier | null {
  const from = match.index
  const base = match[0].trimEnd()
  if (isSomethingElse(plain, from, base, match.groups ?? {})) return null
  const end = from + base.length
  if (/[X×]{2}|A{4}|\*{4}/u.test(base)) return held(text, from, end)
  const number = readNumber(base)
  if (!number) return null
  return withContinuation({ text, plain, from, end, number, amended: amendmentIn(base) })
}

type Beginning = {
  readonly text: string
  readonly plain: string
  readonly from: number
  readonly end: number
  readonly number: StandardNumber
  readonly amended: string
}

function withContinuation({ text, plain, from, end, number, amended }: Beginning): Identifier {
  const first = `${number.canonical}${amended}`
  const pattern = continuationPattern
  pattern.lastIndex = end
  const groups = pattern.exec(plain)?.groups
  if (groups?.['allParts']) {
    return made(text, from, pattern.lastIndex, number, [first], `${first}（所有部分）`, { isAllParts: true })
  }
  if (groups?.['amendment']) {
    const canonical = `${first}/XG${arabic(groups['issue'] ?? '')}`
    return made(text, from, pattern.lastIndex, number, [canonical], `${first}${text.slice(end, pattern.lastIndex)}`)
  }
  const range = groups?.['range'] ? expandRange(number, groups['last'] ?? '', yearOf(groups['rangeYear'])) : null
  if (range) return made(text, from, pattern.lastIndex, number, range.canonical, range.written)
  return withList({ text, plain, from, end, number, amended })
}

function withList({ text, plain, from, end, number, amended }: Beginning): Identifier {
  const first = `${number.canonical}${amended}`
  const canonical = [first]
  let written = first
  let to = end
  const pattern = listItemPattern()
  pattern.lastIndex = to
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const item = readItem(number, match.groups?.['item'] ?? '')
    if (!item || !belongs(number, item, plain, pattern.lastIndex)) break
    canonical.push(item.canonical)
    written += `、${item.canonical.slice(item.prefix.length + 1)}`
    to = pattern.lastIndex
  }
  const label = canonical.length > 1 ? { label: 'list' as const } : {}
  return made(text, from, to, number, canonical, written, label)
}

function held(text: string, from: number, to: number): Identifier {
  const written = text.slice(from, to)
  return { from, to, text: written, label: 'incomplete', number: null, canonical: [], written }
}

function made(
  text: string,
  from: number,
  to: number,
  number: StandardNumber,
  canonical: readonly string[],
  full: string,
  more: Partial<Identifier> = {},
): Identifier {
  const asWritten = text.slice(from, to)
  const label = number.kind === 'planNumber' ? 'plan' : canonical.length > 1 ? 'list' : 'standard'
  return {
    from,
    to,
    text: asWritten,
    label,
    number,
    canonical,
    written: isWellWritten(asWritten, full) ? asWritten : full,
    ...more,
  }
}

// A no-break or narrow space is as good a gap as any; a full-width or doubled one is not.
const isWellWritten = (text: string, full: string) => {
  const plain = text.replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' ')
  return plain === full || plain.replace(OWN_WAY, shortened) === full.replace(OWN_WAY, shortened)
}

/** ISO itself has written /Amd 1, /Amd.1 and /AMD 1. */
const OWN_WAY = /\/(?<kind>Amd|AMD|Cor|COR)[. ]?(?=\d)/gu
const shortened = (_: string, kind: string) => `/${kind.toLowerCase()}`
