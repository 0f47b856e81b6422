import { caseProcedures } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('every procedure of the law is listed with its stages and its basis', async () => {
  const page = await renderPage('/procedures', [['organizations/who-am-i', {}, me]])
  for (const { title } of caseProcedures) expect(page).toContain(title.zh)
  expect(page).toContain('《强制性国家标准管理办法》')
})
