import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const key = {
  id: 'k1',
  prefix: '0123456789ab',
  name: '示例检索程序',
  acts: false,
  madeOn: '2026-01-01',
  expiresOn: '2026-01-31',
  lastUsedOn: null,
}
const keys = (...rows: readonly (typeof key)[]) =>
  ['organizations/list-access-keys', {}, { requestsPerMinute: 600, rows }] as const
const noKeys = keys()

test('without a second factor the way to turn it on is shown', async () => {
  expect(await renderPage('/security', [['organizations/who-am-i', {}, me], noKeys])).toContain('启用第二重验证')
})

test('with a second factor the page says that it is on', async () => {
  const page = await renderPage(
    '/security',
    [['organizations/who-am-i', {}, { ...me, account: { ...me.account, secondFactor: true } }], noKeys],
    'en',
  )
  expect(page).toContain('The second factor is on.')
})

test('without access keys the page says what they are for', async () => {
  const page = await renderPage('/security', [['organizations/who-am-i', {}, me], noKeys])
  for (const words of ['每分钟最多请求 600 次', '还没有访问密钥', '新建访问密钥']) expect(page).toContain(words)
})

test('a key is shown by its beginning, with what it may do and whether it still counts', async () => {
  const page = await renderPage('/security', [
    ['organizations/who-am-i', {}, { ...me, today: '2026-03-02' }],
    keys(key, { ...key, id: 'k2', name: '示例办理程序', acts: true, expiresOn: '2026-03-02' }),
  ])
  for (const words of ['zs_0123456789ab_…', '只能查询', '可以办理', '未使用', '撤销']) expect(page).toContain(words)
  expect(page.split('已过期')).toHaveLength(2)
})
