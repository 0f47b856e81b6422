import type { Quantity } from './quantities.ts'
import { type Unit, unitOf } from './units.ts'

export type Groups = Readonly<Record<string, string | undefined>>
export type Bounds = Pick<Quantity, 'relation' | 'value' | 'least' | 'most'>

/** Relation and bounds of a match of `quantityPattern`, with the words of relation around it. */
export function boundsOf(groups: Groups, before: string, after: string): Bounds {
  if (groups['deviation'] !== undefined) {
    const nominal = signed(groups, numberOf(groups['first']))
    const deviation = numberOf(groups['deviation'])
    if (nominal === null || deviation === null || isInOtherUnit(groups)) {
      return { relation: 'tolerance', value: nominal, least: null, most: null }
    }
    return {
      relation: 'tolerance',
      value: nominal,
      least: rounded(nominal - deviation),
      most: rounded(nominal + deviation),
    }
  }
  if (groups['high'] !== undefined) {
    return {
      relation: 'range',
      value: null,
      least: inLastUnit(signed(groups, numberOf(groups['first'])), groups),
      most: numberOf(groups['high']),
    }
  }
  if (groups['margin'] !== undefined) {
    const margin = numberOf(groups['margin'])
    return { relation: 'tolerance', value: null, least: margin === null ? null : -margin, most: margin }
  }
  const value = signed(groups, numberOf(groups['first']))
  return related(value, before.replace(/[ (]/gu, ''), after.trim())
}

const isInOtherUnit = (groups: Groups) =>
  (groups['unit0'] !== undefined && groups['unit1'] !== undefined && groups['unit0'] !== groups['unit1']) ||
  ((groups['unit0'] === undefined) !== (groups['unit1'] === undefined) &&
    groups['unit1'] === '%' &&
    groups['unit0'] !== undefined)

/** The lower bound in the unit of the upper one; null where the two cannot be brought together. */
function inLastUnit(low: number | null, groups: Groups): number | null {
  const first = groups['unit0']
  const last = groups['unit3']
  if (low === null || first === undefined || last === undefined || first === last) return low
  const [from, to] = [unitOf(first), unitOf(last)]
  return from?.factor && to?.factor && sameDimension(from, to) ? rounded((low * from.factor) / to.factor) : null
}

export function sameDimension(a: Pick<Unit, 'dimension'>, b: Pick<Unit, 'dimension'>): boolean {
  const names = new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)])
  return [...names].every((name) => (a.dimension[name] ?? 0) === (b.dimension[name] ?? 0))
}

function related(value: number | null, before: string, after: string): Bounds {
  if (/约/u.test(before) || /左右|上下/u.test(after)) return { relation: 'about', value, least: null, most: null }
  const stem = before.replace(/ ?为$/u, '')
  if (/^不.*[小少低]|至少|[≥≧]|>=|大于或?等于/u.test(stem))
    return { relation: 'at-least', value, least: value, most: null }
  if (/^不.*[大超高多]|至多|[≤≦]|<=|小于或?等于/u.test(stem))
    return { relation: 'at-most', value, least: null, most: value }
  if (/大于|超过|高于|多于|>/u.test(stem)) return { relation: 'more-than', value, least: value, most: null }
  if (/小于|低于|少于|</u.test(stem)) return { relation: 'less-than', value, least: null, most: value }
  // 以上 and 以下 include the number (Civil Code, article 1259).
  if (/以上/u.test(after)) return { relation: 'at-least', value, least: value, most: null }
  if (/以下|以内|之内/u.test(after)) return { relation: 'at-most', value, least: null, most: value }
  return { relation: 'equal', value, least: value, most: value }
}

const signed = (groups: Groups, value: number | null) => (value !== null && groups['sign'] === '-' ? -value : value)

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const [mantissa = '', exponent] = text.replace(/[ ,]/gu, '').split(/[×xX]10\^?/u)
  const value = Number(mantissa)
  if (exponent === undefined) return Number.isFinite(value) ? value : null
  const power = Number(
    [...exponent]
      .map((sign) =>
        sign === '⁻' || sign === '−' ? '-' : SUPERSCRIPTS.includes(sign) ? SUPERSCRIPTS.indexOf(sign) : sign,
      )
      .join(''),
  )
  return Number.isFinite(value) && Number.isFinite(power) ? Number(`${mantissa}e${power}`) : null
}

// 80.1 − 0.2 is 79.89999…: bounds keep as many figures as anyone writes.
const rounded = (value: number) => Number(value.toPrecision(12))
