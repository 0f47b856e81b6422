import { describe, expect, it } from 'vitest'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { areComparable, boundsIn, indicatorsOf, isSame } from './indicators.ts'

const named = (words: string) =>
  indicatorsOf(textOf(madeDocument([paragraph(words)]))).map(({ characteristic, quantity }) => [
    characteristic,
    quantity.text,
  ])

describe('a bound', () => {
  it.each([
    ['水壶的质量应不大于2 kg。', [['水壶的质量', '不大于2 kg']]],
    ['在额定电压下，水壶的泄漏电流应不大于5 mA。', [['泄漏电流', '不大于5 mA']]],
    ['质量应不大于2 kg。', []],
    ['水壶应至少持续3 s。', []],
    ['系统的响应时间应不大于2 s。', [['响应时间', '不大于2 s']]],
    ['试验温度为23 ℃。', []],
    ['不大于5 mA时通过。', []],
  ])('names its characteristic: %s', (words, expected) => {
    expect(named(words)).toEqual(expected)
  })
})

it('bounds compare in any unit of one dimension, and only on the same side', () => {
  const [mass, grams, least] = [
    '水壶的质量应不大于2 kg。',
    '水壶的质量应不大于2000 g。',
    '水壶的质量应不小于2 kg。',
  ].map((words) => indicatorsOf(textOf(madeDocument([paragraph(words)])))[0]?.quantity)
  if (!mass || !grams || !least) throw new Error('a bound was not found')
  expect(areComparable(mass, grams)).toBe(true)
  expect(areComparable(mass, least)).toBe(false)
  expect(isSame(boundsIn(mass)[1], boundsIn(grams)[1])).toBe(true)
})
