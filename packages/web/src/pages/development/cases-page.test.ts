import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const row = {
  id: 'c1',
  procedure: 'voluntary-national',
  stage: 'enquiry',
  stageSince: '2026-10-28',
  title: '示例产品通用技术要求',
  planNumber: '20260001-T-469',
  number: null,
  followed: true,
  ended: false,
  openedOn: '2026-01-05',
  due: '2026-11-20',
  dueTitle: { zh: '计划完成（报送报批材料）', en: 'Dossier to be handed in' },
  waitsFor: [{ code: 'CASE_ROWS_UNANSWERED', data: { of: '提出意见', open: 2, count: 5 } }],
  keeper: '示例技术委员会',
}

test('the board shows where each plan stands, its next day, what it waits for, and the counts', async () => {
  const page = await renderPage('/cases?procedure=voluntary-national', [
    ['organizations/who-am-i', {}, me],
    [
      'development/list-cases',
      { procedure: 'voluntary-national', limit: 100 },
      {
        rows: [row],
        total: 1,
        next: null,
        organizationId: 'o1',
        seats: [],
        counts: [{ procedure: 'voluntary-national', stage: 'enquiry', count: 1, late: 1 }],
      },
    ],
  ])
  expect(page).toContain('示例产品通用技术要求')
  expect(page).toContain('20260001-T-469')
  expect(page).toContain('已逾期 2 天')
  expect(page).toContain('1 项逾期')
  expect(page).toContain('共 5 项，还有 2 项没有结果')
})

test('whoever belongs to no body is told whom to ask', async () => {
  const page = await renderPage(
    '/cases',
    [
      ['organizations/who-am-i', {}, { ...me, memberships: [] }],
      [
        'development/list-cases',
        { limit: 100 },
        { rows: [], total: 0, next: null, organizationId: null, seats: [], counts: [] },
      ],
    ],
    'en',
  )
  expect(page).toContain('You belong to no body yet')
})
