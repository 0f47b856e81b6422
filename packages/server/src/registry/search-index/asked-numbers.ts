import { normalizeNumber, parseStandardNumber, type StandardNumber } from '@zhunsheng/core'
import { bareSequence } from './number-text.ts'

/** A number as far as somebody gave it. */
export type AskedNumber = {
  /** Canonical as far as it goes: `GB/T 19001`, `国标 19001`, digits alone. */
  readonly text: string
  /** Null where only the level was said, or nothing but digits. */
  readonly prefix: string | null
  /** Beginning of the kind, where the level was said in words. */
  readonly kind: string | null
  readonly sequence: string
  readonly part: string | null
  readonly year: number | null
  /** The whole canonical number, where it has a shape of its own (plans, foreign numbers). */
  readonly canonical: string | null
}

const LEVELS: Readonly<Record<string, string>> = {
  国标: 'national',
  国家标准: 'national',
  行标: 'sector',
  行业标准: 'sector',
  地标: 'local',
  地方标准: 'local',
  团标: 'group',
  团体标准: 'group',
  企标: 'enterprise',
  企业标准: 'enterprise',
}
const LABEL = /^(?:标准)?(?:编号|号|代号)[: ]*|^标准(?=[A-Z])/u
const DATED_DIGITS = String.raw`(?<sequence>\d{1,6})(?:\.(?<part>\d{1,4}(?:\.\d{1,4})*))?(?:-(?<year>(?:19|20)\d{2}|\d{2}))?`
const LEVELLED = new RegExp(
  `(?<level>${Object.keys(LEVELS).join('|')})(?:编号|号)?[: ]*${DATED_DIGITS}(?![\\d.-])`,
  'u',
)
const ONLY_DIGITS = new RegExp(`^${DATED_DIGITS}$`, 'u')
/** Runs in which a number may stand: from a letter or a digit, of the signs of numbers. */
const RUN = /[A-Z\d][A-Z\d ./:()（）-]*/gu
/** IEEE Std 1127-2013 has three words, a double number with gaps a few more. */
const NUMBER_WORDS_MAX = 6
const WORDS_LOOKED_AT = 30
const TWO_DIGIT_YEAR_MIN = 50

/** Where people leave the slash out: GBT 1, DB11T 1, TSLXH 1, QABC 1. */
const SLASHES: readonly (readonly [left: RegExp, written: string])[] = [
  [/^([A-Z]{2,3}\d{0,4})([TZ])(?=[ \d])/u, '$1/$2'],
  [/^([A-Z]{2,3}\d{0,4}) ([TZ])(?=[ \d])/u, '$1/$2'],
  [/^([TQ]) ?(?=[A-Z])/u, '$1/'],
]

export type NumberInQuestion = { readonly number: AskedNumber; readonly rest: string }

/** The number in a question, in whatever spelling, with the question without it; null where there is none. */
export function findAskedNumber(question: string): NumberInQuestion | null {
  const plain = normalizeNumber(question.normalize('NFKC')).toUpperCase().replace(LABEL, '')
  const levelled = LEVELLED.exec(plain)
  if (levelled?.groups) {
    const { level = '' } = levelled.groups
    return {
      number: { ...digitsOf(levelled.groups, `${level} `), kind: LEVELS[level] ?? null },
      rest: without(plain, levelled),
    }
  }
  const whole = read(plain)
  if (whole) return { number: whole, rest: '' }
  const digits = ONLY_DIGITS.exec(plain)
  if (digits?.groups) return { number: digitsOf(digits.groups, ''), rest: '' }
  for (const run of plain.matchAll(RUN)) {
    const found = findInRun(run[0])
    if (found)
      return {
        number: found.number,
        rest: `${plain.slice(0, run.index)} ${found.before} ${found.after} ${plain.slice(run.index + run[0].length)}`.trim(),
      }
  }
  return null
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim()
}

function digitsOf(groups: Readonly<Record<string, string | undefined>>, before: string): AskedNumber {
  const { sequence = '', part, year } = groups
  const dated = year === undefined ? null : yearOf(year)
  return {
    text: `${before}${sequence}${part === undefined ? '' : `.${part}`}${dated === null ? '' : `—${dated}`}`,
    prefix: null,
    kind: null,
    sequence: bareSequence(sequence),
    part: part ?? null,
    year: dated,
    canonical: null,
  }
}

function yearOf(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= TWO_DIGIT_YEAR_MIN ? 1900 + year : 2000 + year
}

/** The longest number that begins with the earliest word. */
function findInRun(run: string): { number: AskedNumber; before: string; after: string } | null {
  const words = run.trim().split(' ')
  for (let from = 0; from < Math.min(words.length, WORDS_LOOKED_AT); from += 1)
    for (let until = Math.min(words.length, from + NUMBER_WORDS_MAX); until > from; until -= 1) {
      const number = read(words.slice(from, until).join(' '))
      if (number) return { number, before: words.slice(0, from).join(' '), after: words.slice(until).join(' ') }
    }
  return null
}

function read(text: string): AskedNumber | null {
  const trimmed = text.replace(/^[ .:-]+|[ .:()（）-]+$/gu, '')
  if (!/\d/u.test(trimmed)) return null
  for (const spelling of [trimmed, ...SLASHES.map(([left, written]) => trimmed.replace(left, written))]) {
    const parsed = parseStandardNumber(spelling)
    if (parsed.kind !== 'malformed') return asAsked(parsed)
  }
  return null
}

const WHOLE_KINDS: readonly StandardNumber['kind'][] = [
  'amendment',
  'planNumber',
  'foreign',
  'international',
  'national.referenceMaterial',
  'metrology',
  'tsg',
  'sector.engineering',
]

const asAsked = ({ kind, prefix, sequence, part, year, canonical }: StandardNumber): AskedNumber => ({
  text: canonical,
  prefix,
  kind: null,
  sequence: bareSequence(sequence),
  part: part ?? null,
  year: year ?? null,
  canonical: WHOLE_KINDS.includes(kind) ? canonical : null,
})
