import {
  malformedNumberWords,
  NUMBER_LENGTH_MAX,
  parseStandardNumber,
  type StandardNumber,
} from '../../values/standard-number.ts'
import type { Worded } from '../../worded.ts'
import { levels, natures, placeOf } from './levels.ts'
import { provinces } from './provinces.ts'
import { sectors } from './sectors.ts'

/**
 * What a text that should be a number is. What the number does not say is null. `code` is all before the sequence; `body`
 * is who the code stands for, as far as the number itself tells.
 */
export type DescribedNumber = {
  readonly input: string
  readonly kind: string | null
  readonly canonical: string | null
  readonly level: string | null
  readonly nature: string | null
  readonly code: string | null
  readonly sequence: string | null
  readonly part: string | null
  readonly year: number | null
  readonly adopted: string | null
  /** The edition that it amends, for an amendment sheet; sequence, part and year are that edition's. */
  readonly amends: string | null
  readonly body: Worded | null
  readonly problem: NumberProblem | null
}

/** Why a text is no number; `at` counts the characters of the input that still make sense, `nearest` is what may be meant. */
export type NumberProblem = {
  readonly code: string
  readonly says: Worded
  readonly at: number
  readonly nearest: string | null
}

/** Takes a number apart and says where it stands, or where it stops to make sense. */
export function describeNumber(input: string): DescribedNumber {
  const number = parseStandardNumber(input)
  if (number.kind === 'malformed') return { input, ...NOTHING, problem: problemOf(input, number.code) }
  const { level, nature } = placeOf(number)
  return {
    input,
    kind: number.kind,
    canonical: number.canonical,
    level,
    nature,
    code: number.prefix,
    sequence: number.sequence,
    part: number.part ?? null,
    year: number.year ?? null,
    adopted: number.adopted ?? null,
    amends: number.amends?.canonical ?? null,
    body: bodyOf(number),
    problem: null,
  }
}

const NOTHING = {
  kind: null,
  canonical: null,
  level: null,
  nature: null,
  code: null,
  sequence: null,
  part: null,
  year: null,
  adopted: null,
  amends: null,
  body: null,
} as const

function problemOf(input: string, code: keyof typeof malformedNumberWords): NumberProblem {
  return { code, says: malformedNumberWords[code], at: readableLength(input), nearest: nearestOf(input) }
}

/** How many characters from the beginning are a number by themselves; 0 where none are. */
function readableLength(input: string): number {
  for (let length = Math.min(input.length - 1, NUMBER_LENGTH_MAX); length > 0; length -= 1)
    if (asNumber(input.slice(0, length))) return input.slice(0, length).trimEnd().length
  return 0
}

/** Spellings that people mean: small letters, a slash left out, words around the number. */
function nearestOf(input: string): string | null {
  const capitals = input.normalize('NFKC').trim().toUpperCase()
  const slashed = [capitals.replace(/^T(?=[A-Z])/u, 'T/'), capitals.replace(/^(DB\d{2,4}|[A-Z]{2})T(?=[ \d])/u, '$1/T')]
  const wholes = [capitals, ...slashed].flatMap((each) => asNumber(each) ?? [])
  const part = asNumber(input.slice(0, readableLength(input)))
  return wholes[0]?.canonical ?? part?.canonical ?? null
}

function asNumber(text: string): StandardNumber | null {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? null : number
}

/** The industry or province that a code stands for; codes of organizations and enterprises say nothing by themselves. */
function bodyOf(number: StandardNumber): Worded | null {
  const { division } = placeOf(number)
  const province = division ? provinces[division.slice(0, PROVINCE_DIGITS)] : undefined
  if (province) return province
  const sector = /^[A-Z]{2}(?=$|\/)/u.exec(number.prefix)?.[0]
  if (number.kind !== 'sector' || !sector) return null
  const known: Readonly<Record<string, Worded>> = sectors
  return known[sector] ?? null
}

const PROVINCE_DIGITS = 2

/** Level and nature in words. */
export const wordPlace = ({ level, nature }: Pick<DescribedNumber, 'level' | 'nature'>): Worded | null => {
  const [named, how] = [level ? levels[level] : undefined, nature ? natures[nature] : undefined]
  if (!named) return null
  return how ? { zh: `${how.zh}${named.zh}`, en: `${named.en}, ${how.en}` } : { zh: named.zh, en: named.en }
}
