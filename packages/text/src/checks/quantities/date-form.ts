import { datesIn } from '../../lexer/dates.ts'
import type { TokenKind } from '../../lexer/tokens.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { judged, measuredPassages, type WrittenSo, writeInstead, writtenSo } from './measured-passages.ts'

export const dateForm: Check = {
  id: 'Q11',
  name: 'date-form',
  group: 'quantities',
  title: { zh: '日期和数字', en: 'dates and numerals' },
  why: {
    zh: '同一日期里阿拉伯数字与汉字数字不混用，年份不简写，日期才没有歧义。',
    en: 'Arabic figures and numerals in words are not mixed in one date and years are whole, so that a date has one reading.',
  },
  basis: [{ document: 'GB/T 15835—2011', clause: '', confidence: 'R' }],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  messages: {
    mixed: {
      zh: '日期“{found}”混用阿拉伯数字和汉字数字，写作“{expected}”',
      en: 'The date “{found}” mixes figures and numerals in words; write “{expected}”',
    },
    short: { zh: '日期“{found}”的年份要写四位', en: 'The year of the date “{found}” has four figures' },
    impossible: { zh: '没有“{found}”这一天', en: 'There is no such day as “{found}”' },
    zero: {
      zh: '汉字年份“{found}”中的零写作“〇”：“{expected}”',
      en: 'The nought in a year in words is “〇”: “{expected}”',
    },
  },
  check: (text) =>
    judged(text, [
      ...writtenSo(text, MIXED, NOT_DATES).map((match) => writeInstead(match, 'mixed', inFigures(match.words))),
      ...writtenSo(text, SHORT, NOT_DATES).map(shortAt),
      ...writtenSo(text, ZEROES, NOT_DATES).map((match) =>
        writeInstead(match, 'zero', match.words.replaceAll(/[零○]/gu, '〇')),
      ),
      ...impossibleDates(text),
    ]),
}

const NOT_DATES: ReadonlySet<TokenKind> = new Set(['identifier', 'url', 'code', 'formula'])

const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])'
const HAN_DAY = '(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
const MIXED = new RegExp(
  `[一二][九〇零○][〇零○一二三四五六七八九]{2}年\\d{1,2}月(?:\\d{1,2}日)?` +
    `|(?<!\\d)(?:19|20)\\d{2} ?年(?:${HAN_MONTH}月(?:${HAN_DAY}日|\\d{1,2}日)?|\\d{1,2}月${HAN_DAY}日)`,
  'gu',
)
const SHORT = /(?<![\d.—–-])\d{2}年(?:0?[1-9]|1[0-2])月(?:[012]?\d|3[01])日/gu
const ZEROES =
  /[一二](?:[零○][〇零○一二三四五六七八九]{2}|九[零○一二三四五六七八九][零○]|〇[零○][〇零○一-九]|〇[一二三四五六七八九][零○])年/gu

function shortAt({ passage, from, to, words }: WrittenSo): FoundFault {
  return { at: passage.place(from, to), message: 'short', data: { found: words } }
}

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** 二〇二四年三月十二日 in figures, part by part. */
const inFigures = (date: string): string =>
  date.replaceAll(/[〇零○一二三四五六七八九十]+/gu, (numeral) => {
    const [tens, ones] = numeral.split('十')
    if (ones === undefined) return [...numeral].map((digit) => DIGITS[digit] ?? digit).join('')
    return String(Number(DIGITS[tens ?? ''] ?? '1') * 10 + Number(DIGITS[ones] ?? '0'))
  })

function impossibleDates(text: CheckedText): readonly FoundFault[] {
  return measuredPassages(text).flatMap(({ passage }) =>
    text.facts
      .tokens(passage)
      .filter(({ kind, text: words }) => kind === 'date' && /\d年.*日$/u.test(words))
      .filter(({ text: words }) => datesIn(words).some(({ value }) => value === null))
      .map(({ from, to, text: words }) => ({
        at: passage.place(from, to),
        message: 'impossible',
        data: { found: words },
      })),
  )
}
