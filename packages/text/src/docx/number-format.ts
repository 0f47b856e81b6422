/**
 * The numerals of automatic numbers by the name of their format (ECMA-376-1, 17.18.59, ST_NumberFormat). A format that is
 * not listed is shown in Arabic numerals, as Word does for those it does not know. `count` is a whole number from 0.
 */
export function formatCount(count: number, format: string): string {
  const formatter = FORMATS[format]
  return formatter ? formatter(count) : String(count)
}

const DIGITS = '〇一二三四五六七八九'
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸'
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const FINANCIAL = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  ten: '拾',
  hundred: '佰',
  thousand: '仟',
  tenThousand: '万',
  zero: '零',
}
const COUNTING = {
  digits: '零一二三四五六七八九',
  ten: '十',
  hundred: '百',
  thousand: '千',
  tenThousand: '万',
  zero: '零',
}

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: (count) => letters(count).toLowerCase(),
  upperLetter: letters,
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: roman,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (count) => enclosed(count, 0x2460, 20),
  decimalEnclosedCircleChinese: (count) => enclosed(count, 0x2460, 10),
  decimalEnclosedParen: (count) => enclosed(count, 0x2474, 20),
  decimalEnclosedFullstop: (count) => enclosed(count, 0x2488, 20),
  numberInDash: (count) => `- ${count} -`,
  ordinal: ordinalEnglish,
  chineseCounting: (count) =>
    count < 100 ? chineseNumber(count, COUNTING).replace(/^零$/u, '〇') : digitByDigit(count),
  chineseCountingThousand: (count) => chineseNumber(count, COUNTING),
  taiwaneseCounting: (count) => (count < 100 ? chineseNumber(count, COUNTING) : digitByDigit(count)),
  taiwaneseCountingThousand: (count) => chineseNumber(count, COUNTING),
  japaneseCounting: (count) => chineseNumber(count, COUNTING),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (count) => chineseNumber(count, FINANCIAL),
  ideographTraditional: (count) => cyclic(count, HEAVENLY_STEMS),
  ideographZodiac: (count) => cyclic(count, EARTHLY_BRANCHES),
  ideographEnclosedCircle: (count) => enclosed(count, 0x3280, 10),
}

/** Letters repeat: after z comes aa, then bb. */
const LETTER_REPEATS_MAX = 30

function letters(count: number): string {
  if (count < 1) return ''
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return letter.repeat(Math.min(LETTER_REPEATS_MAX, Math.floor((count - 1) / 26) + 1))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const ROMAN_MAX = 9999

function roman(count: number): string {
  if (count < 1 || count > ROMAN_MAX) return String(count)
  let rest = count
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

function fullWidth(count: number): string {
  return Array.from(String(count), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}

const enclosed = (count: number, first: number, last: number): string =>
  count >= 1 && count <= last ? String.fromCharCode(first + count - 1) : String(count)

/** Beyond the cycle Word goes back to Arabic numerals. */
const cyclic = (count: number, signs: string): string => signs[count - 1] ?? String(count)

function digitByDigit(count: number): string {
  return Array.from(String(count), (digit) => DIGITS[Number(digit)] ?? digit).join('')
}

function ordinalEnglish(count: number): string {
  const teens = count % 100 >= 11 && count % 100 <= 13
  return `${count}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`
}

type Numerals = typeof COUNTING
const CHINESE_MAX = 99_999

/** 10 is 十, 110 is 一百一十, 101 is 一百零一. */
function chineseNumber(count: number, numerals: Numerals): string {
  if (count < 0 || count > CHINESE_MAX) return String(count)
  if (count === 0) return numerals.digits.charAt(0)
  const units = ['', numerals.ten, numerals.hundred, numerals.thousand, numerals.tenThousand]
  const digits = Array.from(String(count), Number)
  let text = ''
  let skipped = false
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true
      continue
    }
    if (skipped) text += numerals.zero
    skipped = false
    text += numerals.digits.charAt(digit) + (units[digits.length - 1 - index] ?? '')
  }
  return numerals === COUNTING && count >= 10 && count < 20 ? text.slice(1) : text
}
