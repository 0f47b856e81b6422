import type { PilotView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const view: PilotView = {
  id: 'p1',
  name: '示例试点',
  number: 'GB/T 99001—2020',
  organization: '示例协会',
  place: '110105',
  plan: '示例方案',
  tasks: '示例任务',
  indicators: '示例指标',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
  state: 'failed',
  isOverdue: false,
  appliedOn: '2024-12-01',
  decidedOn: '2024-12-20',
  decidedReason: '示例理由',
  withdrawnOn: null,
  withdrawnReason: null,
  checks: [{ id: 'c1', kind: 'spot', on: '2025-06-01', result: 'putRight', findings: '示例情况' }],
  acceptance: {
    on: '2026-01-05',
    result: 'failed',
    experts: [{ field: '示例领域', employer: '示例单位', title: '高级工程师' }],
    documents: ['application'],
    opinion: '示例意见',
  },
  missing: ['workReport', 'opinion'],
  mayRule: true,
  mayWithdraw: false,
}
const show = (changes: Partial<PilotView> = {}) =>
  renderPage('/evaluations/pilots/p1', [
    ['organizations/who-am-i', {}, me],
    ['implementation/show-pilot', { pilotId: 'p1' }, { ...view, ...changes }],
  ])

test('a pilot that failed shows its checks, its acceptance and the papers that are missing', async () => {
  const page = await show()
  for (const words of ['未通过验收', '抽查', '需要整改', '工作总结', '专家验收意见', '示例意见'])
    expect(page).toContain(words)
  expect(page).not.toContain('登记检查')
})

test('one under way is checked and accepted by the authority', async () => {
  const page = await show({ state: 'approved', acceptance: null, missing: [] })
  for (const words of ['登记检查', '验收']) expect(page).toContain(words)
})
