import { expect, test } from 'vitest'
import { fillIn, readHeaderCells, readHeaderText } from './form-header.ts'

test('labels and values may share a line', () => {
  expect(readHeaderText('单位名称（盖章）：示例公司  填表人：示例人　联系电话：000-1　E-mail：a@example.org')).toEqual({
    organization: '示例公司',
    person: '示例人',
    phone: '000-1',
    email: 'a@example.org',
  })
})

test('a label whose value is not ours ends the value before it', () => {
  expect(readHeaderText('单位：示例公司　地址：示例路1号　日期：2025-01-15')).toEqual({ organization: '示例公司' })
})

test('a line left to write on is no value', () => expect(readHeaderText('单位：________ 电话：____')).toEqual({}))

test('the word 单位 in a sentence is no label', () => expect(readHeaderText('请各单位认真填写。')).toEqual({}))

test('in a table the value stands in the cell beside its label', () => {
  expect(readHeaderCells(['单 位 名 称', '示例公司', '电 话', '000-1'])).toEqual({
    organization: '示例公司',
    phone: '000-1',
  })
})

test('an empty cell between two labels stays empty', () => {
  expect(readHeaderCells(['单位', '', '联系人', '示例人'])).toEqual({ person: '示例人' })
})

test('the first mention stands', () => {
  const header = { person: '示例人甲' }
  fillIn(header, { person: '示例人乙', phone: '000-1' })
  expect(header).toEqual({ person: '示例人甲', phone: '000-1' })
})

test('a file of spaces keeps nobody busy', () => {
  expect(readHeaderText(`单${' '.repeat(1_900)}位`)).toEqual({})
  expect(readHeaderText(' '.repeat(5_000_000))).toEqual({})
})
