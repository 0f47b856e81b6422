import { expect, test } from 'vitest'
import { csvOf } from './save-rows.ts'

type Row = { readonly name: string; readonly days: number }

const columns = [
  { title: '名称', text: ({ name }: Row) => name },
  { title: '办理' },
  { title: '天数', text: ({ days }: Row) => String(days) },
]

test('a list is exported as it is shown, without its buttons', () => {
  expect(csvOf(columns, [{ name: '示例', days: 3 }])).toBe('\uFEFF名称,天数\r\n示例,3\r\n')
})

test('a cell that begins like a formula stays a text', () => {
  expect(csvOf(columns, [{ name: '=HYPERLINK("x")', days: -1 }])).toContain(`"'=HYPERLINK(""x"")",'-1`)
})
