import { exampleSystem } from '@zhunsheng/core'
import type { EvaluationMeans } from '@zhunsheng/server/api'
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

test('the systems and the register of bodies stand on one page, and who may enters more', async () => {
  const page = await renderPage('/evaluations/systems', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-evaluation-means', {}, means],
  ])
  for (const words of ['示例：标准实施效果评估指标体系', '效果显著 ≥ 85', '示例评估中心', '不在名录内', '登记指标体系'])
    expect(page).toContain(words)
})
