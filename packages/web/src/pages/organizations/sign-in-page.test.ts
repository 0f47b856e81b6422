import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'

test('the way in asks for account and password, in either language', async () => {
  for (const word of ['登录', '账号', '密码', '忘记密码']) expect(await renderPage('/sign-in', [])).toContain(word)
  expect(await renderPage('/sign-in', [], 'en')).toContain('Forgotten password')
})
