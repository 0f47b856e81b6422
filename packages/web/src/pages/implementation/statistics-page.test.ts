import { figuresOf, statisticsForm } from '@zhunsheng/core'
import type { StatisticsView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const form = { overall: '总体良好', effect: '有效', problems: '无', suggestions: '无', tested: 40, nonconforming: 1 }
const task: StatisticsView = {
  id: 's1',
  version: 2,
  pointId: 'p1',
  pointName: '示例检测中心',
  organizationId: 'o1',
  place: '110000',
  number: 'GB 99001—2020',
  title: '示例标准',
  year: 2026,
  state: 'submitted',
  assignedOn: '2026-01-05',
  submittedOn: '2026-11-20',
  decidedOn: null,
  reason: null,
  due: {
    due: '2026-11-30',
    isWorkday: true,
    workdayBefore: '2026-11-30',
    workdayAfter: '2026-11-30',
    provisional: false,
  },
  standing: 'running',
  fields: statisticsForm.map((field) => ({ ...field, givenBasis: null })),
  form,
  figures: figuresOf(form),
  evidenceName: null,
  maySubmit: false,
  mayDecide: true,
}

const show = (view: StatisticsView, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/network/statistics/s1',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/show-statistics', { taskId: 's1' }, view],
    ],
    language,
  )

test('a report shows whose item each is, and each share with both its numbers', async () => {
  const page = await show(task)
  for (const words of [
    '97.5% = 39 ÷ 40',
    '规定的四个部分',
    '本系统所设',
    '表项名称没有公开',
    '接收或退回',
    '第 43 条（待核）',
  ])
    expect(page).toContain(words)
})

test('one that was returned says why, and is filled in again', async () => {
  const page = await show({ ...task, state: 'returned', reason: '缺少检测数据', maySubmit: true, mayDecide: false })
  for (const words of ['缺少检测数据', '报送', '检测批次']) expect(page).toContain(words)
})

test('it is whole in English', async () =>
  expect(await show(task, 'en')).toContain('Conforming, of the batches tested'))
