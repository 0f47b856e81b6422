import type { ReviewItemView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'
import { item } from './review-samples.ts'

const show = (shown: ReviewItemView, who = me, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/reviews/items/i1',
    [
      ['organizations/who-am-i', {}, who],
      ['review/show-item', { itemId: 'i1' }, shown],
      ['review/list-askable', { organizationId: 'o1' }, { people: [] }],
    ],
    language,
  )

test('who was asked gives an opinion; nothing is concluded while opinions are open', async () => {
  const page = await show(item)
  for (const word of ['提出意见', '请 2 人，1 人提出意见', '修订 1', '还有 1 人未提出意见'])
    expect(page).toContain(word)
  expect(page).not.toContain('作出复审结论')
})

test('after that day the leader concludes', async () => {
  const leader = {
    ...me,
    memberships: [{ organizationId: 'o1', organizationName: '示例市电子商务协会', role: 'leader' as const }],
  }
  const closed = { ...item, opinionsCloseOn: '2026-11-20' }
  expect(await show(closed, leader)).toContain('作出复审结论')
  expect(await show(closed)).toContain('由负责人作出结论')
})

test('before the plan is decided nothing is started', async () => {
  const proposed = { ...item, state: 'proposed' as const, startedOn: null, opinionsCloseOn: null, opinions: [] }
  expect(await show({ ...proposed, planDecidedOn: null })).toContain('计划由负责人确定后才能启动复审')
  expect(await show(proposed)).toContain('启动复审')
})

test('what remains valid has its label, what is to be revised its project', async () => {
  const concluded = { ...item, state: 'concluded' as const, concludedOn: '2026-11-21', criteria: ['timeliness'] }
  const remains = await show({ ...concluded, conclusion: 'continue' })
  for (const word of ['2026-11-21 复审，继续有效', '时效性']) expect(remains).toContain(word)
  const revised = await show(
    { ...concluded, conclusion: 'revise', feedbackIds: ['f1'], linkedProjectId: 'x2' },
    me,
    'en',
  )
  for (const word of ['Open the project of the revision', 'Feedback carried along']) expect(revised).toContain(word)
})
