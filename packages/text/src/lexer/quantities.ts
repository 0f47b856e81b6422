import { figuresOfOtherKinds, type Stretch, withoutStretches } from './hidden.ts'
import { plainOf } from './plain.ts'
import { boundsOf, type Groups } from './quantity-bounds.ts'
import { quantityPattern, quantityStart, relationAfter, relationBefore } from './quantity-pattern.ts'
import { unitOf } from './units.ts'

/** Exponents of m kg s A K mol cd, then plane angle and count-like units as their own letters. */
export type Dimension = Readonly<Record<string, number>>

export type Relation = 'equal' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'tolerance' | 'about'

/**
 * A number with or without unit and bounds in running text. Bounds are as written, in `unit`; `least` and `most` are null
 * where open. `isGlued` says that no gap stands between number and unit; it is false for units that take none.
 */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly relation: Relation
  readonly value: number | null
  readonly least: number | null
  readonly most: number | null
  readonly unit: string | null
  readonly dimension: Dimension | null
  /** Factor to the coherent SI unit; null for unknown or affine units. */
  readonly factor: number | null
  readonly isGlued: boolean
  readonly numberFrom: number
  readonly numberTo: number
  readonly unitFrom: number | null
  readonly unitTo: number | null
  /** The legal unit to write instead; absent where the unit is legal or none is written. */
  readonly successor?: string
}

/**
 * The quantities of a text in order: what has a unit, a relation, or two bounds. Numbers of standards, dates, codes and
 * formulas are not looked into; pass their stretches if they are known already. No mean is ever taken of two bounds.
 */
export function quantitiesIn(
  text: string,
  hidden: readonly Stretch[] = figuresOfOtherKinds(text),
): readonly Quantity[] {
  if (!/[\d０-９]|[一二三四五六七八九十百千两半] ?[a-zA-Z℃%％]/u.test(text)) return []
  const plain = withoutStretches(plainOf(text), hidden)
  const found: Quantity[] = []
  const starts = quantityStart()
  for (let start = starts.exec(plain); start; start = starts.exec(plain)) {
    quantityPattern.lastIndex = start.index
    const match = quantityPattern.exec(plain)
    const split = match ? endOfFirst(match) : null
    const quantity = match && split === null ? read(text, plain, match) : null
    if (quantity) found.push(quantity)
    starts.lastIndex = start.index + (split ?? match?.[0].length ?? 1)
  }
  return found
}

/**
 * 8000 到 16 字节 are two numbers and no range: nothing is measured by the first, and a range does not fall. Where the second
 * begins; null for what is a range. ～ is the sign of a range and of nothing else.
 */
function endOfFirst({ 0: whole, groups = {} }: RegExpExecArray): number | null {
  const { to, high, unit0 } = groups
  if (to === undefined || to === '~' || high === undefined || unit0 !== undefined) return null
  const { least, most } = boundsOf(groups, '', '')
  if (least === null || most === null || least <= most) return null
  // What stands behind a hyphen may be part of a name.
  return to === '至' || to === '到' ? whole.lastIndexOf(high) : whole.length
}

/** How far before a number its word of relation begins. */
const RELATION_LENGTH_MAX = 9

function read(text: string, plain: string, match: RegExpExecArray): Quantity | null {
  const groups: Groups = match.groups ?? {}
  const at = match.index
  if (isPartOfName(plain, at) || DECADE.test(match[0])) return null
  const end = at + match[0].length
  const written = unitWritten(groups, plain, end)
  const unit = written ? unitOf(written.text) : null
  const stop = unit ? end : numberEnd(groups, end)
  if (!unit && /[A-Za-z_]/u.test(plain.charAt(stop))) return null
  const before = relationBefore.exec(plain.slice(Math.max(0, at - RELATION_LENGTH_MAX), at))?.[0] ?? ''
  const after = relationAfter.exec(plain.slice(stop, stop + RELATION_LENGTH_MAX))?.[0] ?? ''
  const bounds = boundsOf(groups, before, after)
  if (!unit && (bounds.relation === 'equal' || (groups['to'] !== undefined && groups['to'] !== '~'))) return null
  const bounded = opened(plain, at, match[0])
  // 不应超过 is read as one bound, but 不应 stays outside: it says that the sentence is a requirement.
  const from = bounded - before.length + (NEGATED_MODAL.test(before) ? MODAL_LENGTH : 0)
  const to = stop + after.length
  return {
    from,
    to,
    text: text.slice(from, to),
    ...bounds,
    unit: unit && written ? text.slice(written.from, written.to) : null,
    dimension: unit?.dimension ?? null,
    factor: unit?.factor ?? null,
    isGlued: unit !== null && unit.isSymbol && hasGluedUnit(groups),
    numberFrom: bounded,
    numberTo: unit && written ? written.from - written.gap : stop,
    unitFrom: unit && written ? written.from : null,
    unitTo: unit && written ? written.to : null,
    ...(unit?.successor ? { successor: unit.successor } : {}),
  }
}

const NEGATED_MODAL = /^不[应得宜]/u
const MODAL_LENGTH = 2

// 1990s is a decade, 2012—2013年 ends a span of years.
const DECADE = /^(?:19|20)\d0s$|^-?(?:19|20)\d{2} ?年$/u

/** The bracket of (80±2) mm belongs to it. */
const opened = (plain: string, at: number, whole: string) =>
  plain.charAt(at - 1) === '(' && whole.includes(')') ? at - 1 : at

// A figure in a word (SM2, 3D, V2.1) or behind a point or a slash is part of a name.
const isPartOfName = (plain: string, at: number) =>
  /[A-Za-z_./第图表]$|[A-Za-z]-$/u.test(plain.slice(Math.max(0, at - 2), at))

const RISKY_GLUED = /^[ABCDFGHKMSTu]$/u

/** Model names (5A级), bytes in hexadecimal (1d 0e) and the classes on covers (35.040 L 80) end in letters that are units. */
function isLetterOfName(letter: string, gap: number, after: string): boolean {
  if (letter === 'L' && /^ ?\d{2}/u.test(after)) return true
  if (gap > 0) return false
  return (
    RISKY_GLUED.test(letter) ||
    /^[级类型号版]/u.test(after) ||
    (letter === 'd' && /^[ ,，]?(?:0x|[\da-fA-F]{2})/u.test(after))
  )
}

/** The last byte of a row in hexadecimal: e9 1d. */
const ENDS_IN_BYTES = /[\da-fA-F]{2}[ ,，]\dd$/u
const BYTES_LENGTH = 5

type WrittenUnit = { readonly from: number; readonly to: number; readonly text: string; readonly gap: number }

/** The unit at the end. A single letter glued to the figures is one only where no model name or code looks like it. */
function unitWritten(groups: Groups, plain: string, end: number): WrittenUnit | null {
  const index = lastUnit(groups)
  const text = groups[`unit${index}`]
  if (text === undefined) return groups['unit0'] === undefined ? null : leadingUnit(groups['unit0'], end)
  const gap = groups[`gap${index}`]?.length ?? 0
  if (text.length === 1 && isLetterOfName(text, gap, plain.slice(end, end + 4))) return null
  if (text === 'd' && ENDS_IN_BYTES.test(plain.slice(Math.max(0, end - BYTES_LENGTH), end))) return null
  return { from: end - text.length, to: end, text, gap }
}

/** Which unit stands at the end; that of the first figures only if nothing follows them. */
const lastUnit = (groups: Groups) => {
  const hasSecond = groups['deviation'] !== undefined || groups['high'] !== undefined
  return (hasSecond ? [1, 3] : [0, 4, 6]).find((each) => groups[`unit${each}`] !== undefined)
}

/** In 80 mm±2 the unit stands with the first figures only. */
const leadingUnit = (text: string, end: number): WrittenUnit => ({ from: end, to: end, text, gap: 0 })

/** Where the figures end, if what follows them turned out to be no unit. */
function numberEnd(groups: Groups, end: number): number {
  const index = lastUnit(groups)
  if (index === undefined) return end
  return end - (groups[`unit${index}`]?.length ?? 0) - (groups[`gap${index}`]?.length ?? 0)
}

const hasGluedUnit = (groups: Groups) =>
  [0, 1, 3, 4, 6].some((index) => groups[`unit${index}`] !== undefined && groups[`gap${index}`] === '')
