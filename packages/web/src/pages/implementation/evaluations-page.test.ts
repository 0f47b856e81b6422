import { exampleSystem } from '@zhunsheng/core'
import type { EvaluationList, EvaluationMeans } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const means: EvaluationMeans = {
  systems: [{ ...exampleSystem, owner: null }],
  bodies: [
    {
      id: 'b1',
      name: '示例评估中心',
      field: '示例领域',
      qualification: '示例资质',
      fromOn: '2025-01-01',
      toOn: '2025-12-31',
      isIn: false,
    },
  ],
  mayEnter: true,
}

const list: EvaluationList = {
  total: 1,
  next: null,
  mayPlan: true,
  rows: [
    {
      id: 'e1',
      number: 'GB/T 99001—2020',
      organization: '示例协会',
      evaluator: 'own',
      body: null,
      fromOn: '2025-01-01',
      toOn: '2025-12-31',
      state: 'published',
      total: '61.25',
      scored: '2/5 (40.00%)',
      grade: null,
      exemplaryReason: '示例理由',
    },
  ],
}
const show = (language: 'zh' | 'en') =>
  renderPage(
    '/evaluations',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-evaluation-means', {}, means],
      ['implementation/list-evaluations', {}, list],
    ],
    language,
  )

test('a total stands beside the weight that was scored, and a grade that cannot be told says so', async () => {
  const page = await show('zh')
  for (const words of ['GB/T 99001—2020', '61.25', '2/5 (40.00%)', '无法判定', '范例', '计划评估'])
    expect(page).toContain(words)
})

test('it is whole in English', async () => expect(await show('en')).toContain('Total (over what was scored)'))
