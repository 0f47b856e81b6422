import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('the head of the chain is shown with its size, root and time', async () => {
  const page = await renderPage('/trace', [
    ['organizations/who-am-i', {}, me],
    [
      'trace/show-head',
      {},
      { size: 1187, root: '5f5f', signedAt: '2026-11-22T01:00:00Z', signature: 'abab', publicKey: 'cdcd' },
    ],
  ])
  for (const word of ['1187', '5f5f', '2026-11-22 09:00', '与数据库和文件逐条核对']) expect(page).toContain(word)
})
