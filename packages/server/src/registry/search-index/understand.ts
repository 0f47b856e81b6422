import { type AskedNumber, findAskedNumber, type NumberInQuestion } from './asked-numbers.ts'
import { type Phrase, phraseOf } from './find-phrase.ts'
import { type Scope, scopeOf } from './scope-words.ts'
import { isUnspaced } from './signs.ts'
import { wordsOf } from './tokens.ts'

/** One way to take a question. All of it must be met. */
export type Reading = {
  readonly number: AskedNumber | null
  readonly phrases: readonly Phrase[]
  /** Instead of the number these will do: digits alone may as well be of a title. */
  readonly instead?: readonly Phrase[]
  /** Looked for in titles and not in texts: texts cite numbers, and citing one is not being it. */
  readonly isOfTitles?: true
  /** What words of the question say of level and division, beside the filters that were set. */
  readonly scope?: Scope
}

/** What stands in quotation marks belongs together as it stands. */
const QUOTED = /[“”"「『]([^“”"「」『』]+)[“”"」』]/gu

/** The words of a question; what is quoted is one of them, gaps between words of letters included. */
export function askedWords(text: string): string[] {
  const quoted: string[] = []
  const rest = text.replace(QUOTED, (_, phrase: string) => {
    quoted.push(
      wordsOf(phrase).reduce((whole, word) => whole + (isWordOfLetters(whole.at(-1), word) ? ' ' : '') + word, ''),
    )
    return ' '
  })
  return [...quoted.filter((phrase) => phrase !== ''), ...wordsOf(rest)]
}

const isWordOfLetters = (last: string | undefined, next: string): boolean =>
  last !== undefined && !isUnspaced(last.charCodeAt(0)) && !isUnspaced(next.charCodeAt(0))

const QUESTION_LENGTH_MAX = 200
const WORDS_MAX = 12
const NUMERALS = '一二三四五六七八九'

/** A question as it may be meant, likeliest first. What is `relaxed` leaves something out or takes it more loosely. */
export type Readings = {
  readonly ways: readonly { readonly reading: Reading; readonly isRelaxed: boolean }[]
  readonly asked: AskedNumber | null
  /** Where no way finds anything: the words to which something may be near; none where a number is all that was asked. */
  readonly words: readonly Phrase[]
}

export function understand(question: string): Readings {
  const text = question.slice(0, QUESTION_LENGTH_MAX)
  const plain: Reading = { number: null, phrases: phrasesOf(askedWords(text)) }
  const numbered = text.replace(
    /第([一二三四五六七八九十]{1,3})部分/gu,
    (whole, numeral) => partInDigits(numeral) ?? whole,
  )
  const strict = [plain, ...(numbered === text ? [] : [{ number: null, phrases: phrasesOf(askedWords(numbered)) }])]
  const loose = looseReadings(numbered, plain)
  const found = findAskedNumber(text)
  const scoped = found ? null : scopedReading(wordsOf(text))
  return {
    ways: [
      ...(found ? numberWays(found, strict) : []),
      // Words that say which standards are meant stand in many a text without saying so there.
      ...(scoped ? [...strict.map(ofTitles), scoped].map(exactly) : []),
      ...(found ? [] : strict.map(exactly)),
      ...loose.map((reading) => ({ reading, isRelaxed: true })),
    ],
    asked: found?.number ?? null,
    words: found && wordsOf(found.rest).length === 0 ? [] : (loose.at(-1)?.phrases ?? plain.phrases),
  }
}

const ofTitles = (reading: Reading): Reading => ({ ...reading, isOfTitles: true })
const exactly = (reading: Reading) => ({ reading, isRelaxed: false })

/** Where a number is all that was asked, another one near it comes before words that look alike. */
function numberWays({ number, rest }: NumberInQuestion, strict: readonly Reading[]): Readings['ways'] {
  const phrases = phrasesOf(wordsOf(rest))
  const isDigits = number.prefix === null && number.kind === null
  const alone: Reading = { number, phrases: [], ...(isDigits && { instead: phrasesOf(wordsOf(number.text)) }) }
  const near = { reading: alone, isRelaxed: true }
  if (phrases.length === 0) return [exactly(alone), near, ...inTitles(number, strict)]
  return [exactly({ number, phrases }), exactly(alone), ...strict.map(exactly), near]
}

/**
 * A number that is not held may stand in the title of another standard. Few digits stand in very many titles that have
 * nothing to do with it, so that GB/T 1.1 would find every part 1.
 */
const inTitles = ({ prefix, sequence }: AskedNumber, strict: readonly Reading[]): Readings['ways'] =>
  prefix === null || sequence.length >= TELLING_DIGITS_MIN
    ? strict.map((reading) => ({ reading: ofTitles(reading), isRelaxed: prefix !== null }))
    : []

const TELLING_DIGITS_MIN = 4

/** 山东 地方标准, 国家标准 变压器: words that no title has, but that say which standards are meant. */
function scopedReading(words: readonly string[]): Reading | null {
  const { rest, ...scope } = scopeOf(words)
  if (scope.level.length + scope.division.length === 0) return null
  return { number: null, phrases: phrasesOf(rest), scope }
}

const phrasesOf = (words: readonly string[]): Phrase[] => [...new Set(words)].slice(0, WORDS_MAX).map(phraseOf)

function partInDigits(numeral: string): string | null {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (tens ? NUMERALS.indexOf(tens) + 1 : 1) * 10 : 0
  const value = ten + (units ? NUMERALS.indexOf(units) + 1 : 0)
  return value > 0 ? `第${value}部分` : null
}

/** Said around what is looked for. */
const ASKING =
  /请问|请查|查询|查找|搜索|查一下|关于|有关|相关|有哪些|有哪几个|有什么|是什么|哪些|什么|怎么|如何|最新版?|现行有效|目前/gu
const JOINING = /[的和与及或跟]/gu
/** What may be left over of a question at its end. */
const LEFT_OVER: ReadonlySet<string> = new Set(['标准', '规定', '规范', '文件', '吗', '呢'])

function looseReadings(text: string, plain: Reading): Reading[] {
  const words = wordsOf(text.replace(ASKING, ' ').replace(JOINING, ' '))
  const kept = words.filter((word) => !LEFT_OVER.has(word))
  const reading = { number: null, phrases: phrasesOf(kept.length > 0 ? kept : words) }
  return sameWords(reading, plain) || reading.phrases.length === 0 ? [] : [reading]
}

const sameWords = (a: Reading, b: Reading): boolean =>
  a.phrases.length === b.phrases.length && a.phrases.every(({ text }, at) => text === b.phrases[at]?.text)

const YEAR_FIRST = 1900
const YEAR_LAST = 2100

/** The year that a word of a question may mean. */
export function yearIn({ text }: Phrase): number | null {
  if (!/^\d{4}$/u.test(text)) return null
  const year = Number(text)
  return year >= YEAR_FIRST && year < YEAR_LAST ? year : null
}

/** Whether a word could be of a number: letters and digits only. */
export const isLatin = ({ signs }: Phrase): boolean => signs.every((sign) => !isUnspaced(sign))
