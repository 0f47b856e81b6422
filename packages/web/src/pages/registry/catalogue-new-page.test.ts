import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const signedIn = ['organizations/who-am-i', {}, me] as const

test('the form of a new import begins with the file', async () => {
  const page = await renderPage('/imports/new', [signedIn])
  expect(page).toContain('上传并查看各列')
})
