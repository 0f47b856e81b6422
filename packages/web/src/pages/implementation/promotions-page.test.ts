import type { PromotionList } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const list: PromotionList = {
  total: 1,
  next: null,
  mayPlan: true,
  rows: [
    {
      id: 'r1',
      organizationId: 'o1',
      organization: '示例协会',
      number: 'GB/T 99001—2020',
      audience: '示例企业',
      form: 'training',
      plannedOn: '2026-01-05',
      heldOn: null,
      people: null,
      materials: null,
      checkedOn: null,
      effect: null,
      state: 'late',
      mayWrite: true,
    },
  ],
}

test('a promotion whose day has passed says so, and how many came is not known', async () => {
  const page = await renderPage('/evaluations/promotions', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-promotions', {}, list],
  ])
  for (const words of ['示例企业', '培训', '未登记举行', '登记举行情况', '—']) expect(page).toContain(words)
})
