import { describe, expect, it } from 'vitest'
import { formatCount } from './number-format.ts'

describe('the numerals of automatic numbers (ECMA-376-1, 17.18.59)', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['lowerLetter', 1, 'a'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['japaneseCounting', 12, '十二'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['chineseLegalSimplified', 10, '壹拾'],
    ['decimalEnclosedCircle', 5, '⑤'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedCircleChinese', 5, '⑤'],
    ['decimalFullWidth', 12, '１２'],
    ['none', 7, ''],
    ['bullet', 7, ''],
    ['hindiVowels', 7, '7'],
  ])('%s writes %i as “%s”', (format, count, text) => {
    expect(formatCount(count, format)).toBe(text)
  })
})
