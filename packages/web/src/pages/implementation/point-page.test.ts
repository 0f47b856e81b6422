import type { PointView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const point: PointView = {
  id: 'p1',
  organizationId: 'o1',
  name: '示例检测中心',
  kinds: ['monitoring', 'statistics'],
  field: '消防',
  ics: ['13.220.20'],
  ccs: [],
  place: '110000',
  capability: '示例能力',
  qualification: '示例资质 001',
  qualificationScope: '示例范围',
  qualifiedFrom: '2024-01-01',
  qualifiedTo: '2025-12-31',
  fromOn: '2026-01-05',
  entryDocument: '示例监测〔2026〕1号',
  suspendedOn: null,
  suspendedReason: null,
  leftOn: null,
  leftReason: null,
  version: 1,
  state: 'in',
  qualified: 'expired',
  charged: [
    {
      number: 'GB 99001—2020',
      fromOn: '2023-01-01',
      years: [],
      lastYear: null,
      roundEnds: '2026-01-01',
      standing: 'overdue',
    },
  ],
  series: [
    {
      id: 't1',
      pointId: 'p1',
      pointName: '示例检测中心',
      number: 'GB/T 99001—2020',
      what: '示例监测内容',
      quantity: '实施企业数',
      unit: '家',
      fromOn: '2026-01-05',
      toOn: '2026-12-31',
      everyDays: 30,
      observations: [
        {
          id: 'b1',
          taskId: 't1',
          on: '2026-02-01',
          value: '12.50',
          sampleSize: 20,
          note: null,
          evidenceName: '证据.pdf',
          reportedOn: '2026-02-02',
        },
      ],
      anomalies: [
        {
          kind: 'gap',
          verdict: 'suspected',
          ids: [],
          data: { from: '2026-02-02', to: '2026-06-01', days: 120, every: 30 },
        },
      ],
    },
  ],
  mayReport: true,
  mayRule: false,
}

const show = (view: PointView, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/network/points/p1',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/show-point', { pointId: 'p1' }, view],
    ],
    language,
  )

test('a point shows its qualification, the rounds of its standards and what it reported', async () => {
  const page = await show(point)
  for (const words of ['资质已过期', 'GB 99001—2020', '超过三年未分析', '12.50', '证据.pdf', '上报观测', '撤回'])
    expect(page).toContain(words)
  expect(page).toContain('疑似断报：2026-02-02 至 2026-06-01 没有上报（间隔 120 天，计划每 30 天一次）')
  expect(page).not.toContain('指定标准')
})

test('the authority charges it and assigns its tasks, and does not report for it', async () => {
  const page = await show({ ...point, mayReport: false, mayRule: true })
  for (const words of ['指定标准', '下达年度任务', '下达监测任务', '暂停、恢复、退出']) expect(page).toContain(words)
  expect(page).not.toContain('上报观测')
})

test('it is whole in English', async () => {
  expect(await show(point, 'en')).toContain('Possible gap: nothing was reported from 2026-02-02 to 2026-06-01')
})
