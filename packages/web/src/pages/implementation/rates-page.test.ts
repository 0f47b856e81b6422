import type { RatesView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const grading = {
  atLeast: 1,
  strong: { reads: 1000 },
  medium: { reads: 100 },
  fromOn: '2026-01-01',
  legalBasis: '示例办法',
}
const rates: RatesView = {
  years: [
    { year: 2026, strong: 1, medium: 1, weak: 1, ungraded: 2, grading },
    { year: 2025, strong: 0, medium: 0, weak: 0, ungraded: 4, grading: null },
  ],
  gradings: [grading],
  mayDeclare: true,
}

const show = (view: RatesView, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/network/rates',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-rates', {}, view],
    ],
    language,
  )

test('a rate stands with its arithmetic, its grading, and the example of the first survey', async () => {
  const page = await show(rates)
  for (const words of ['(1 + 1) ÷ (1 + 1 + 1) = 2 ÷ 3 = 66.7%', '示例办法', '41367 ÷ 44139 = 93.7%', '公布分级办法'])
    expect(page).toContain(words)
})

test('a year without a grading has no rate', async () => {
  const page = await show(rates)
  expect(page).toContain('未统计')
  expect(page).toContain('还没有公布分级办法')
})

test('it is whole in English', async () => expect(await show(rates, 'en')).toContain('the denominator is the sum'))
