import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('an organization is listed with the code of its standards', async () => {
  const page = await renderPage('/organizations', [
    ['organizations/who-am-i', {}, me],
    [
      'organizations/list-organizations',
      {},
      { rows: [{ id: 'o1', name: '示例市电子商务协会', code: 'EX' }], total: 1, next: null },
    ],
  ])
  expect(page).toContain('T/EX')
})
