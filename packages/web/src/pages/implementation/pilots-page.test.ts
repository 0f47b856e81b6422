import type { PilotList } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const list: PilotList = {
  total: 1,
  next: null,
  mayApply: true,
  rows: [
    {
      id: 'p1',
      name: '示例试点',
      number: 'GB/T 99001—2020',
      organization: '示例协会',
      place: '110105',
      fromOn: '2025-01-01',
      toOn: '2025-12-31',
      state: 'approved',
      isOverdue: true,
    },
  ],
}

test('a pilot past its period says so', async () => {
  const page = await renderPage('/evaluations/pilots', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-pilots', {}, list],
  ])
  for (const words of ['示例试点', '建设中', '已超过建设期', '申报试点']) expect(page).toContain(words)
})
