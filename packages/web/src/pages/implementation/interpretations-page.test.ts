import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const row = {
  id: 'i1',
  organizationId: 'o1',
  organizationName: '示例委员会',
  number: 'HG/T 99001—2020',
  title: '示例',
  level: 'sector',
  clause: '5.1',
  question: '示例：此条适用于旧设备吗？',
  feedbackId: 'f1',
  askedOn: '2026-10-01',
  dueOn: '2026-10-31',
  answer: '示例：适用。',
  givenOn: '2026-10-20',
  publishDueOn: '2026-11-09',
  publishedOn: null,
} as const

test('an interpretation given but not published is late only by law that was read', async () => {
  const national = { ...row, id: 'i2', number: 'GB/T 99001—2020', level: 'national' } as const
  const page = await renderPage('/interpretations', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-interpretations', {}, { rows: [row, national], total: 2, next: null }],
  ])
  for (const word of ['示例：此条适用于旧设备吗？', '已逾期', '待核', '公开', '主动解释']) expect(page).toContain(word)
  expect(page.split('已逾期')).toHaveLength(2)
})
