import { describe, expect, test } from 'vitest'
import { marked, unmarked } from '../testing/marked-text.ts'
import { identifiersIn } from './identifiers.ts'
import { locatorsIn } from './locators.ts'

const read = (text: string) => locatorsIn(text, identifiersIn(text))

describe('pointers in a sentence', () => {
  test.each([
    '见⟦第4章⟧、⟦附录C⟧和⟦图1～图3⟧',
    '按⟦5.2 a)⟧试验，应符合⟦5.3⟧、⟦5.4⟧和⟦5.5⟧的要求',
    '结果按⟦公式（3）⟧计算，见⟦式3⟧',
    '见⟦第5.2条⟧、⟦5.2节⟧和⟦第三章⟧',
    '见⟦表A.2⟧、⟦A.3⟧、⟦图 2⟧和⟦注2⟧',
    '⟦表1⟧给出了参数',
    '如⟦下图⟧所示，见⟦第12页⟧',
    '上下文管理见⟦第4章⟧',
  ])('%s', (sentence) => {
    expect(marked(unmarked(sentence), read(unmarked(sentence)))).toBe(sentence)
  })
})

test.each([
  '表1　参数',
  '5.2 试验方法',
  '版本2.1的软件，长度5.2 mm',
  '以下表示方法，以上图形',
  '上下文和下表面',
  '协议版本如1.3',
  '仪表1和报表2',
  '第5次试验',
])('nothing points anywhere in “%s”', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['见第5.2条', '5.2'],
  ['见5.2节', '5.2'],
  ['按式3', '公式（3）'],
  ['按第三章', '第3章'],
  ['见第5.2条b)', '5.2 b)'],
])('the pointer in “%s” is written %s', (text, written) => {
  expect(read(text).map((locator) => [locator.isWellFormed, locator.written])).toEqual([[false, written]])
})

test('a pointer behind the number of a standard points into that standard, and so do those joined to it', () => {
  const text = '按GB/T 1.1—2020中5.2和5.3的规定，见5.4'
  expect(read(text).map(({ value, foreign }) => [value, foreign?.from ?? null])).toEqual([
    ['5.2', 1],
    ['5.3', 1],
    ['5.4', null],
  ])
})

test('the source of a term points into the standard it names', () => {
  expect(read('[来源：GB/T 20000.1—2014，3.1]')[0]).toMatchObject({ value: '3.1', foreign: { from: 4, to: 21 } })
})

test('a range has all its targets', () => {
  expect(read('见5.1～5.4')[0]?.targets).toEqual(['5.1', '5.2', '5.3', '5.4'])
  expect(read('见表A.1～表A.3')[0]?.targets).toEqual(['A.1', 'A.2', 'A.3'])
})

test('the citing word is told', () => {
  expect(read('应符合5.2的规定')[0]?.citedBy).toBe('应符合')
  expect(read('参见附录B')[0]?.citedBy).toBe('参见')
  expect(read('按照GB/T 1.1—2020中5.2的规定')[0]?.citedBy).toBe('按照')
})
