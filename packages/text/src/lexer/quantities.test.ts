import { describe, expect, test } from 'vitest'
import { marked, unmarked } from '../testing/marked-text.ts'
import { quantitiesIn } from './quantities.ts'

describe('quantities in a sentence', () => {
  test.each([
    '频率为⟦10Hz⟧，长度⟦3.5 mm⟧',
    '压力为⟦10 kPa～12 kPa⟧，温度⟦-40 ℃～85 ℃⟧',
    '尺寸为⟦80 mm⟧×⟦25 mm⟧×⟦50 mm⟧',
    '长度⟦（80±2）mm⟧，湿度⟦(65±2)%⟧，⟦23 ℃±2 ℃⟧',
    '时间不应⟦超过60 min⟧，质量⟦约20 kg⟧，⟦5 A以上⟧',
    '含量⟦不大于1 000 mg/kg⟧，⟦1.5×10^3 Pa⟧',
    '⟦五mm⟧，⟦5 kW·h⟧，电压U = ⟦220 V⟧',
    '口令⟦至少8⟧个字符',
    '偏差⟦不大于正负2 min⟧，正负极之间为⟦5 V⟧',
    '长度由 8000 到 ⟦16 字节⟧，共8000至⟦16字节⟧',
    '长度为⟦16 到 8000 字节⟧，⟦28 ℃～18 ℃⟧，⟦10～5 mm⟧',
  ])('%s', (sentence) => {
    expect(marked(unmarked(sentence), quantitiesIn(unmarked(sentence)))).toBe(sentence)
  })
})

test.each([
  'q=2m时，当q = 2m时',
  '3D打印、5A级、SM2算法、128位',
  '0x10、37H、1d 0e 7f',
  'e7 5b e5 e9 1d',
  'GB 2762 kg',
  '2024年3月、1980s',
  'YY-MM-DD',
  '第3章 m、表1 m',
  '35.040 L 80',
  '型号8000-16 mm管',
  '8.3.7日志管理功能检测',
  '8.3 日志管理',
])('nothing is measured in “%s”', (text) => {
  expect(quantitiesIn(text)).toEqual([])
})

test.each([
  ['不小于5 V', 'at-least', 5, null],
  ['不应小于5 V', 'at-least', 5, null],
  ['≥5 V', 'at-least', 5, null],
  ['5 V以上', 'at-least', 5, null],
  ['大于5 V', 'more-than', 5, null],
  ['不得超过5 V', 'at-most', null, 5],
  ['≤5 V', 'at-most', null, 5],
  ['5 V以内', 'at-most', null, 5],
  ['低于5 V', 'less-than', null, 5],
  ['约5 V', 'about', null, null],
  ['5 V左右', 'about', null, null],
  ['5 V～6 V', 'range', 5, 6],
  ['80.1 mm±0.2 mm', 'tolerance', 79.9, 80.3],
  ['220 V±10 %', 'tolerance', null, null],
  ['5 mm～2 cm', 'range', 0.5, 2],
  ['5 V', 'equal', 5, 5],
])('%s is %s from %s to %s', (text, relation, least, most) => {
  expect(quantitiesIn(text)).toMatchObject([{ relation, least, most }])
})

test('a range has no mean', () => {
  expect(quantitiesIn('10 V～12 V')[0]?.value).toBeNull()
})

test.each([
  ['10Hz', true],
  ['10 Hz', false],
  ['10%', false],
  ['25℃', true],
  ['30°', false],
  ['5毫米', false],
  ['5.8GHz', true],
])('whether a gap is missing in %s: %s', (text, isGlued) => {
  expect(quantitiesIn(text)[0]?.isGlued).toBe(isGlued)
})

test.each([
  ['100 kgf', 'N'],
  ['5 ppm', '10⁻⁶'],
  ['50Mbps', 'Mbit/s'],
  ['5MM', 'mm'],
  ['3000 rpm', 'r/min'],
  ['5 公斤力', 'N'],
  ['5 mm', undefined],
])('%s has the successor %s', (text, successor) => {
  expect(quantitiesIn(text)[0]?.successor).toBe(successor)
})

test('the places of number and unit are told', () => {
  const text = '长度不应超过10 mm。'
  const [quantity] = quantitiesIn(text)
  expect(text.slice(quantity?.numberFrom, quantity?.numberTo)).toBe('10')
  expect(text.slice(quantity?.unitFrom ?? 0, quantity?.unitTo ?? 0)).toBe('mm')
})
