import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'
import { item, plan } from './review-samples.ts'

const year = { organizationId: 'o1', year: 2026 }
const rows = { rows: [item], total: 1, next: null }
const asked = {
  planId: 'p1',
  q: undefined,
  state: undefined,
  source: undefined,
  sort: undefined,
  cursor: undefined,
  limit: 100,
}
const leader = {
  ...me,
  memberships: [{ organizationId: 'o1', organizationName: '示例市电子商务协会', role: 'leader' as const }],
}

test('an item says why it is there, and what nobody could tell', async () => {
  const page = await renderPage('/reviews', [
    ['organizations/who-am-i', {}, me],
    ['review/show-plan', year, plan],
    ['review/list-items', asked, rows],
  ])
  for (const word of [
    '2026 年复审计划',
    '12 项中完成 9 项（75%）',
    '逾期未完成 1 项',
    '收到 3 条反馈，1 条未答复',
    '不明：监督发现',
  ])
    expect(page).toContain(word)
})

test('a plan that nobody made is proposed by the secretariat', async () => {
  const none = {
    ...plan,
    id: null,
    state: 'none' as const,
    decidedOn: null,
    completion: { planned: 0, concluded: 0, overdue: 0 },
  }
  const page = await renderPage('/reviews?year=2027', [
    ['organizations/who-am-i', {}, me],
    ['review/show-plan', { ...year, year: 2027 }, { ...none, year: 2027 }],
  ])
  expect(page).toContain('2027 年还没有复审计划')
  expect(page).toContain('提出计划')
})

test('a draft is decided by the leader', async () => {
  const draft = { ...plan, state: 'draft' as const, decidedOn: null }
  const answers = [
    ['review/show-plan', year, draft],
    ['review/list-items', asked, rows],
  ] as const
  expect(await renderPage('/reviews', [['organizations/who-am-i', {}, leader], ...answers])).toContain('确定计划')
  expect(await renderPage('/reviews', [['organizations/who-am-i', {}, me], ...answers])).not.toContain('确定计划')
})
