import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me, standard } from '../../testing/samples.ts'

test('the list of standards shows number, status and the day of the next review', async () => {
  const page = await renderPage('/standards', [
    ['organizations/who-am-i', {}, me],
    ['registry/list-standards', { limit: 200 }, { rows: [standard], total: 1, next: null }],
  ])
  for (const word of ['T/EX 12—2026', '现行', '2031-01-15（周三）']) expect(page).toContain(word)
})
