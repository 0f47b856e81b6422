import type { ChargesView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const part = { organizationId: null, name: '示例监管部门', legalBasis: '《示例法》第 1 条', fromOn: '2026-01-01' }
const told = { year: 2026, inspections: 10, nonconforming: 2, penalties: 1, summary: '示例', toldOn: '2026-11-01' }
const charges: ChargesView = {
  rows: [
    {
      number: 'GB 99001—2020',
      title: '示例标准',
      organize: { ...part, name: '示例主管部门' },
      enforce: part,
      told: null,
      standing: 'notTold',
      mayTell: true,
    },
    { number: 'GB 99002—2020', title: null, organize: null, enforce: part, told, standing: 'unknown', mayTell: false },
  ],
  total: 2,
  next: null,
  maySet: false,
}

const show = (language: 'zh' | 'en') =>
  renderPage(
    '/network/charges',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-charges', {}, charges],
    ],
    language,
  )

test('who is in charge, and that nothing was told, which is to be verified', async () => {
  const page = await show('zh')
  for (const words of ['示例主管部门', '本年、上年均未反馈（待核）', '反馈检查处罚信息', '检查 10 次', '未登记'])
    expect(page).toContain(words)
  expect(page).not.toContain('登记责任部门')
})

test('it is whole in English', async () => expect(await show('en')).toContain('Not told, this year or last'))
