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
    '见⟦第 9.7 章节⟧和⟦第4章节⟧，应符合⟦5.2章节⟧的规定',
    '应符合⟦第 9.4⟧ 和 ⟦9.5⟧ 的规定',
    '见⟦表 C.3⟧ 和 ⟦C.4⟧、⟦图 1⟧、⟦图 2⟧ 和 ⟦3⟧，⟦附录A⟧、⟦B⟧和⟦C⟧',
    '见⟦表 1～表 3⟧、⟦表C.1-表C.3⟧、⟦图1⟧、⟦3～5⟧',
    '按⟦表1⟧和3种方法，⟦图1⟧、2个部件，⟦表2⟧和5.2 V，⟦附录A⟧和B类设备',
    '见⟦表1⟧和⟦5.2⟧的规定，按⟦表A.1⟧和⟦B.2⟧进行',
    '本表 1 至 9 项，按⟦表 1⟧ 至 9 项',
  ])('%s', (sentence) => {
    expect(marked(unmarked(sentence), read(unmarked(sentence)))).toBe(sentence)
  })
})

test.each([
  '表1　参数',
  '    图7 标签头结构',
  '\uFFFC图8 标签体结构',
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
  ['见第 9.7 章节', '9.7'],
  ['见第4章节', '第4章'],
  ['见第 9.4 和', '9.4'],
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

test.each([
  '调用《密码设备管理规范》第9.1节的接口',
  '按《密码设备管理规范》（试行）中9.1的规定',
  '按（GB/T 1.1—2020）中9.1的规定',
])('a pointer behind the title of a document points into that document: %s', (text) => {
  const [pointer, ...others] = read(text)
  expect(others).toEqual([])
  expect(pointer?.foreign).toEqual({ from: expect.any(Number), to: expect.any(Number) })
  expect(text.slice(pointer?.foreign?.from, pointer?.foreign?.to)).toMatch(/^《密码设备管理规范》$|^GB\/T 1\.1—2020$/u)
})

test.each([
  ['按照密码设备管理规范第9.1条的规定', true],
  ['应符合密码设备检测规程附录A的规定', true],
  ['该标准第9.1条', true],
  ['应符合本规范第7章的要求', undefined],
  ['应符合本检测规范第7章的要求', undefined],
  ['试验方法见第7章', undefined],
  ['按照规定的方法，见5.2', undefined],
])('behind a name without marks one cannot tell whose part is meant: %s', (text, isUnsure) => {
  expect(read(text).map((each) => [each.foreign, each.isUnsure])).toEqual([[null, isUnsure]])
})

test('a list of tables names each of them', () => {
  expect(read('见表 C.3 和 C.4').map(({ kind, targets }) => [kind, targets])).toEqual([
    ['table', ['C.3']],
    ['table', ['C.4']],
  ])
  expect(read('图 1、图 2 和 3～5').map(({ kind, targets }) => [kind, targets])).toEqual([
    ['figure', ['1']],
    ['figure', ['2']],
    ['figure', ['3', '4', '5']],
  ])
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
