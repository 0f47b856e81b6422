import type { StatisticsBoard } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const board: StatisticsBoard = {
  rows: [
    {
      id: 's1',
      version: 1,
      pointId: 'p1',
      pointName: '示例检测中心',
      organizationId: 'o1',
      place: '110000',
      number: null,
      title: null,
      year: 2025,
      state: 'open',
      assignedOn: '2025-01-05',
      submittedOn: null,
      decidedOn: null,
      reason: null,
      due: {
        due: '2025-11-30',
        isWorkday: false,
        workdayBefore: '2025-11-28',
        workdayAfter: '2025-12-01',
        provisional: false,
      },
      standing: 'late',
    },
  ],
  total: 1,
  next: null,
  counts: [{ state: 'open', year: 2025, count: 1 }],
  late: 1,
  years: [2025],
  mayDecide: true,
}

const show = (view: StatisticsBoard, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/network/statistics?year=2025',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-statistics', { year: 2025 }, view],
    ],
    language,
  )

test('the board says who owes what, that it is late, and what a last day on a Sunday means', async () => {
  const page = await show(board)
  for (const words of [
    '年度总结',
    '示例检测中心',
    '逾期',
    '逾期未报 1',
    '下载 2025 年度报告',
    '建议在 2025-11-28（周五）前报送',
  ])
    expect(page).toContain(words)
})

test('a point makes no report of the year', async () =>
  expect(await show({ ...board, mayDecide: false })).not.toContain('下载 2025 年度报告'))

test('it is whole in English', async () => expect(await show(board, 'en')).toContain('Summary of the year'))
