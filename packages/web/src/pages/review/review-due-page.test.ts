import type { ReviewDueRow } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const row: ReviewDueRow = {
  number: 'GB/T 99001—2020',
  title: '示例标准',
  level: 'national',
  standing: 'unsure',
  from: '2020-10-01',
  due: '2025-10-01',
  months: 60,
  evaluateBy: null,
  lastReviewOn: null,
  period: 'state',
  itemId: 'i1',
}

test('a standard without a review on record is not called overdue', async () => {
  const page = await renderPage('/reviews/due', [
    ['organizations/who-am-i', {}, me],
    [
      'review/list-due',
      { organizationId: 'o1', standing: undefined, cursor: undefined, limit: 200 },
      { rows: [row], total: 1, next: null, counts: { overdue: 0, unsure: 1, notDue: 0, unknown: 0, none: 0 } },
    ],
  ])
  for (const word of ['GB/T 99001—2020', '已满周期，有无复审待核', '无记录', '已在计划中', '已逾期（0）'])
    expect(page).toContain(word)
})
