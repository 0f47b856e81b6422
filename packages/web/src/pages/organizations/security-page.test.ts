import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('without a second factor the way to turn it on is shown', async () => {
  expect(await renderPage('/security', [['organizations/who-am-i', {}, me]])).toContain('启用第二重验证')
})

test('with a second factor the page says that it is on', async () => {
  const page = await renderPage(
    '/security',
    [['organizations/who-am-i', {}, { ...me, account: { ...me.account, secondFactor: true } }]],
    'en',
  )
  expect(page).toContain('The second factor is on.')
})
