import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('what was published before is taken over from a sheet, with its blank at hand', async () => {
  const page = await renderPage('/standards/taking-over', [['organizations/who-am-i', {}, me]])
  for (const word of ['补录', '下载补录模板', '填好的补录表', '导入并逐行判定']) expect(page).toContain(word)
})
