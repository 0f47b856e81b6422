import { expect, test } from 'vitest'
import { type Column, sortRows } from './list-table.tsx'

type Row = { readonly number: string }
const columns: readonly Column<Row>[] = [
  { key: 'number', title: '编号', render: ({ number }) => number, text: ({ number }) => number },
]
const rows = [{ number: 'T/EX 10' }, { number: 'T/EX 9' }]

test('a list is sorted as people count: 9 before 10', () => {
  expect(sortRows(rows, columns, 'number').map(({ number }) => number)).toEqual(['T/EX 9', 'T/EX 10'])
  expect(sortRows(rows, columns, '-number').map(({ number }) => number)).toEqual(['T/EX 10', 'T/EX 9'])
})

test('a list keeps the order of the server when none is asked for, or an unknown one', () => {
  expect(sortRows(rows, columns, undefined)).toEqual(rows)
  expect(sortRows(rows, columns, 'unknown')).toEqual(rows)
})
