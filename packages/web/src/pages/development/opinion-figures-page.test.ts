import type { OpinionFiguresView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const row = {
  organizationId: 'o1',
  name: '示例审评机构',
  act: 'assess',
  given: 40,
  timed: 40,
  median: 12,
  late: 31.5,
  told: 10,
  workload: 25,
  decided: 30,
  overturned: 3,
  tooFew: false,
} as const
const year = Number(me.today.slice(0, 4))

const page = (rows: OpinionFiguresView['rows']) =>
  renderPage('/cases/figures', [
    ['organizations/who-am-i', {}, me],
    ['development/show-opinion-figures', { year }, { year, rows, appeals: { raised: 4, decided: 3, upheld: 1 } }],
  ])

test('the figures of a body stand with what they were counted from', async () => {
  const shown = await page([row])
  for (const words of ['示例审评机构', '12 / 31.5', '25 (10)', '3 ÷ 30', '1 ÷ 3', '第 90 百分位'])
    expect(shown).toContain(words)
})

test('of a body with few opinions neither days nor a share are shown', async () => {
  const shown = await page([{ ...row, given: 2, median: null, late: null, overturned: 1, tooFew: true }])
  expect(shown).toContain('少于 5 件，不显示')
  expect(shown).not.toContain('1 ÷ 30')
})

test('a year without opinions says so', async () => {
  expect(await page([])).toContain('没有审评意见')
})
