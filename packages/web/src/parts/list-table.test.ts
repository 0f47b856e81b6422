import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { startWords } from '../words/index.ts'
import { type Column, ListTable, sortRows } from './list-table.tsx'

type Row = { readonly number: string }
const columns: readonly Column<Row>[] = [
  { key: 'number', title: '编号', render: ({ number }) => number, text: ({ number }) => number, sorts: true },
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

test('a list that the server sorted keeps its order, and the head of its column says which it is', () => {
  startWords('zh')
  const table = (sort: string) =>
    renderToStaticMarkup(
      createElement(ListTable<Row>, {
        label: '标准',
        columns,
        rows,
        rowKey: ({ number }) => number,
        empty: '',
        sort,
        isSorted: true,
        onSort: () => undefined,
      }),
    )
  const down = table('-number')
  expect(down).toContain('aria-sort="descending"')
  expect(down.indexOf('T/EX 10')).toBeLessThan(down.indexOf('T/EX 9'))
  const up = table('number')
  expect(up).toContain('aria-sort="ascending"')
  expect(up.indexOf('T/EX 10')).toBeLessThan(up.indexOf('T/EX 9'))
})
