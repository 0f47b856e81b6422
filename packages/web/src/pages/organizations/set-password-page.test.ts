import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'

test('the link of an invitation leads to a new password', async () => {
  expect(await renderPage('/set-password?token=abc', [])).toContain('再输一遍')
})

test('a link without its key says that it is incomplete', async () => {
  expect(await renderPage('/set-password', [])).toContain('链接不完整')
})
