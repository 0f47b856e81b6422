import type { CommentView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { alike, groupByClause, neighbour, nextOpen } from './comment-groups.ts'

const comment = (
  id: string,
  clause: string | null,
  opinion: string,
  disposition: CommentView['disposition'] = null,
): CommentView => ({
  id,
  receipt: id,
  round: 1,
  clause,
  opinion,
  proposed: null,
  reason: null,
  organizationName: null,
  personName: null,
  receivedOn: '2026-10-01',
  late: false,
  channel: 'form',
  evidence: null,
  disposition,
  dispositionReason: null,
  newWording: null,
  disposedOn: null,
})

const comments = [
  comment('a', '5.10', '过严'),
  comment('b', 'A.1', '缺少权重'),
  comment('c', '5.2', '改为“约定时间”。', 'accepted'),
  comment('d', null, '统一用词'),
  comment('e', '5.2', '表述不清'),
  comment('f', '5.2', '改为 "约定时间"'),
]

test('clauses stand in the order of the text: the whole first, 5.2 before 5.10, annexes last', () => {
  expect(groupByClause(comments).map(({ clause }) => clause)).toEqual([null, '5.2', '5.10', 'A.1'])
})

test('opinions that say the same stand together, whatever their punctuation', () => {
  const clause = groupByClause(comments).find((group) => group.clause === '5.2')
  expect(clause?.comments.map(({ id }) => id)).toEqual(['c', 'f', 'e'])
  expect(clause?.open).toBe(2)
  expect(alike(comments, comment('f', '5.2', '改为约定时间')).map(({ id }) => id)).toEqual(['c'])
})

test('the same words about another clause are another opinion', () => {
  expect(alike([comment('x', '3.1', '过严')], comment('a', '5.10', '过严'))).toEqual([])
})

test('stepping stops at both ends', () => {
  expect(neighbour(comments, 'a', -1)).toBe('a')
  expect(neighbour(comments, 'a', 1)).toBe('b')
  expect(neighbour(comments, 'f', 1)).toBe('f')
})

test('after one comment is disposed of, the next that is open comes, going round', () => {
  expect(nextOpen(comments, 'b')).toBe('d')
  expect(nextOpen(comments, 'f')).toBe('a')
})
