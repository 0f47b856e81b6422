import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('a standard of the past is asked of in parts, and an empty day is said to be an unknown one', async () => {
  const page = await renderPage('/standards/taking-over/form', [['organizations/who-am-i', {}, me]])
  for (const word of ['补录一项标准', '制定经过', '终审日期', '留空即记为日期不详', '每行一个单位', '录入并判定'])
    expect(page).toContain(word)
})

test('the form says the same in English', async () => {
  const page = await renderPage('/standards/taking-over/form', [['organizations/who-am-i', {}, me]], 'en')
  expect(page).toContain('Left empty, the day is recorded as unknown')
})
