import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const organizationId = me.memberships[0]?.organizationId ?? ''
const version = {
  inForceFrom: '2026-01-01',
  steps: [
    {
      name: 'step-1',
      title: { zh: '内部审核', en: '内部审核' },
      stage: 'suggestion',
      by: ['committee'],
      fields: {},
      before: ['apply'],
    },
  ],
  moreFields: {},
  tighter: { notice: 45 },
} as const
const own = { id: 'v1', procedure: 'voluntary-national', inForceFrom: '2026-01-01', inForce: true, version }

test('a procedure shows its acts with every condition and basis, and what the own organization has added', async () => {
  const page = await renderPage('/procedures/voluntary-national', [
    ['organizations/who-am-i', {}, me],
    ['development/list-own-procedures', { organizationId }, { rows: [own] }],
  ])
  for (const words of ['专利公示期已满', '公开征求意见', '在“建议论证”阶段增加“内部审核”', '收紧为 45'])
    expect(page).toContain(words)
})

test('a name that no procedure has is said so', async () => {
  const page = await renderPage('/procedures/unknown', [['organizations/who-am-i', {}, me]])
  expect(page).toContain('没有这个程序')
})
