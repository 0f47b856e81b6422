import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me, standard } from '../../testing/samples.ts'

test('a standard says its status as of today in one sentence', async () => {
  const page = await renderPage('/standards/s1', [
    ['organizations/who-am-i', {}, me],
    ['registry/show-standard', { id: 's1' }, standard],
  ])
  expect(page).toContain('现行，2026-03-01（周日）起实施；代替 T/EX 3—2021')
  expect(page).toContain('尚未登记声明')
})

test('a replaced edition names its successor', async () => {
  const replaced = {
    ...standard,
    status: 'replaced',
    replaces: [],
    replacedBy: [{ id: 's9', number: 'T/EX 12—2031', title: '网络直播营销服务规范' }],
  } as const
  const page = await renderPage(
    '/standards/s1',
    [
      ['organizations/who-am-i', {}, me],
      ['registry/show-standard', { id: 's1' }, replaced],
    ],
    'en',
  )
  expect(page).toContain('replaced by T/EX 12—2031')
})
