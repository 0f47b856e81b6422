import { exampleSystem } from '@zhunsheng/core'
import type { EvaluationView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const view: EvaluationView = {
  id: 'e1',
  number: 'GB/T 99001—2020',
  organization: '示例协会',
  systemName: '示例体系',
  indicators: exampleSystem.indicators,
  grading: exampleSystem.grading,
  scores: { '1.1': 8, '3': 5, '4': null },
  entries: [
    {
      id: 's1',
      evidenceName: null,
      evaluationId: 'e1',
      code: '1.1',
      score: 8,
      evidence: '示例清单',
      correction: null,
      enteredOn: '2026-03-02',
    },
  ],
  evaluator: 'own',
  body: null,
  maker: '示例制定单位',
  relation: 'maker',
  relationNote: '由制定方自行评估',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
  state: 'underWay',
  plannedOn: '2026-03-02',
  concludedOn: null,
  publishedOn: null,
  scope: null,
  problems: null,
  suggestions: null,
  conclusion: null,
  exemplaryReason: null,
  mayWrite: true,
  mayPick: false,
}
const show = (changes: Partial<EvaluationView> = {}, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/evaluations/e1',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/show-evaluation', { evaluationId: 'e1' }, { ...view, ...changes }],
    ],
    language,
  )

test('every line of the arithmetic is shown, the unknown as unknown', async () => {
  const page = await show()
  for (const words of [
    '3/20 × 8/10 = 3/25',
    '1/5 × ?',
    '49/200 ÷ 2/5 × 100 = 61.25',
    '评估方就是制定方',
    '形成结论',
    '登记得分',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('选定或撤下范例')
})

test('an authority picks what is published and scores nothing', async () => {
  const page = await show({ state: 'published', mayWrite: false, mayPick: true })
  expect(page).toContain('选定或撤下范例')
  expect(page).not.toContain('登记得分')
})

test('it is whole in English', async () => expect(await show({}, 'en')).toContain('The evaluator made the standard'))
