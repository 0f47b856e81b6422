import { expect, test } from 'vitest'
import { lex } from './lex.ts'
import { sentencesOf } from './sentences.ts'

const read = (text: string) => sentencesOf(text, lex(text))
const kindOf = (text: string) => read(text).map(({ kind }) => kind)

test('a passage is cut at full stops and semicolons, the marks included', () => {
  expect(read('终端应记录时间；宜记录位置。数据可导出').map(({ text }) => text)).toEqual([
    '终端应记录时间；',
    '宜记录位置。',
    '数据可导出',
  ])
})

test('the closing bracket stays with the sentence it closes', () => {
  expect(read('（终端应记录。）数据可导出。').map(({ text }) => text)).toEqual(['（终端应记录。）', '数据可导出。'])
})

test('a full stop inside a quotation or a number ends nothing', () => {
  expect(read('使用“记录完毕。”一词，版本为2.1。')).toHaveLength(1)
})

test.each([
  ['终端应记录时间。', 'requirement', 'certain'],
  ['终端不得记录口令。', 'requirement', 'certain'],
  ['终端必须记录时间。', 'requirement', 'certain'],
  ['依据法律必须登记。', 'external-constraint', 'likely'],
  ['终端宜记录时间。', 'recommendation', 'certain'],
  ['终端可记录时间。', 'permission', 'likely'],
  ['终端能记录时间。', 'capability', 'likely'],
  ['记录可能丢失。', 'possibility', 'likely'],
  ['终端由主机和天线组成。', 'statement', 'likely'],
  ['打开电源，记录读数。', 'instruction', 'guessed'],
  ['a) 称取试样。', 'instruction', 'guessed'],
  ['响应报文由应用层产生。', 'statement', 'likely'],
])('%s is %s', (text, kind, certainty) => {
  expect(read(text)).toMatchObject([{ kind, certainty }])
})

test('the strongest word decides', () => {
  expect(kindOf('可采用甲法，但应记录结果。')).toEqual(['requirement'])
})

test('the deciding words are given in order with their places', () => {
  const [sentence] = read('终端应记录，宜上传。')
  expect(sentence?.modals).toEqual([
    { from: 2, to: 3, text: '应', modal: 'shall' },
    { from: 6, to: 7, text: '宜', modal: 'should' },
  ])
})

test('an empty passage has no sentence', () => {
  expect(read('')).toEqual([])
  expect(read('　')).toEqual([])
})
