import { expect, test } from 'vitest'
import type { DraftBlock } from '../../../calls.ts'
import { blocksOfClause } from './clause-blocks.ts'

const heading = (text: string, clause: string): DraftBlock => ({ kind: 'heading', text, clause })
const paragraph = (text: string, clause: string | null = null): DraftBlock => ({ kind: 'paragraph', text, clause })
const table: DraftBlock = { kind: 'table', rows: [[{ text: '项目', span: 1 }]] }

const draft = [
  paragraph('5.2', '5.2'),
  heading('5 服务', '5'),
  heading('5.2 配送', '5.2'),
  paragraph('配送应准时。'),
  table,
  heading('5.2.1 时间', '5.2.1'),
  paragraph('按约定时间。'),
]

test('a clause is its heading and what follows without a number', () => {
  expect(blocksOfClause(draft, '5.2')).toEqual(draft.slice(2, 5))
})

test('the last clause goes on to the end', () => {
  expect(blocksOfClause(draft, '第 5.2.1 条')).toEqual(draft.slice(5))
})

test('a clause that is only a numbered paragraph is found by its number', () => {
  expect(blocksOfClause([paragraph('4.1 应准时。', '4.1')], '4.1')).toHaveLength(1)
})

test('a clause that the draft does not have is not guessed', () => {
  expect(blocksOfClause(draft, '5.3')).toEqual([])
})
