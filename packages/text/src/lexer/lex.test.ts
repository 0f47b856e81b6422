import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lex, lexText } from './lex.ts'

const told = (text: string) =>
  lex(text)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'space')
    .map(({ kind, text: token }) => `${kind}:${token}`)

describe('tokens of a sentence', () => {
  test.each([
    ['应符合GB/T 1.1—2020中5.2的规定', 'modal:应 word:符合 identifier:GB/T 1.1—2020 word:中 locator:5.2 word:的规定'],
    ['自2024年3月1日起', 'word:自 date:2024年3月1日 word:起'],
    ['长度3.5 mm', 'word:长度 quantity:3.5 mm'],
    ['见http://example.cn/应用', 'word:见 url:http://example.cn/ word:应用'],
    ['写信至a.b@example.cn', 'word:写信至 url:a.b@example.cn'],
    ['调用open_file()和getName()', 'word:调用 code:open_file() word:和 code:getName()'],
    ['值为0x1F，文件为a-b.xml', 'word:值为 code:0x1F word:文件为 code:a-b.xml'],
    ['当q=2m时', 'word:当 formula:q=2m word:时'],
    ['SM2、TCP/IP、AES-128', 'latin:SM2 latin:TCP/IP latin:AES-128'],
    ['日期为YY-MM-DD', 'word:日期为 code:YY-MM-DD'],
    ['共3项', 'word:共 number:3 word:项'],
    ['“应记录”一词', 'quotation:“应记录” word:一词'],
    ['《应用GB/T 1.1—2020》', 'quotation:《应用 identifier:GB/T 1.1—2020 quotation:》'],
    ['压力为10 kPa', 'word:压力为 quantity:10 kPa'],
  ])('%s', (text, tokens) => {
    expect(told(text).join(' ')).toBe(tokens)
  })
})

const PIECES =
  '应 不应 可 能 GB/T ISO 1.1—2020 　 、 。 《 》 “ 5.2 见 第 章 10 mm ～ ± （ ） A = _ / . - × 年 2024 x@y.cn 0x 😀'.split(
    ' ',
  )
const fragment = fc.constantFrom(' ', '\n', ...PIECES)

test('tokens cover any text without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const tokens = lex(text)
        expect(tokens.map((token) => token.text).join('')).toBe(text)
        expect(tokens.every((token, index) => token.from === (tokens[index - 1]?.to ?? 0))).toBe(true)
        expect(tokens.every((token) => token.text === text.slice(token.from, token.to))).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

/** Steps of work cannot be counted from outside; ten times the text may take at most thirty times as long. */
test.each([
  '终端应符合GB/T 1.1—2020中5.2的规定，不应超过10 mm；',
  '1 ',
  '1.',
  'a_',
  'GB/T ',
  '(1',
  '《',
  'A.1、',
  '图1、2、',
  '表C.1和C.2、',
  '《甲》第5.2条',
  '甲规范5.2、',
  'ISO 1:2000/Amd 1:2010',
  '应',
  'x=',
])('many of “%s” in a row are read without trouble', (piece) => {
  const tokens = lex(piece.repeat(2000))
  expect(tokens.at(-1)?.to).toBe(piece.length * 2000)
})

test('all that the lexer knows of a passage comes in one go', () => {
  const { identifiers, locators, quantities, dates } = lexText('按GB/T 1.1—2020中5.2，2024年起不大于5 mm')
  expect([identifiers, locators, quantities, dates].map((found) => found.map(({ text }) => text))).toEqual([
    ['GB/T 1.1—2020'],
    ['5.2'],
    ['不大于5 mm'],
    ['2024年'],
  ])
})
