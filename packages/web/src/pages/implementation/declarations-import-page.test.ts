import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const [membership] = me.memberships
const page = (kind: string) =>
  renderPage('/declarations/import', [
    ['organizations/who-am-i', {}, me],
    [
      'organizations/list-organizations',
      { kinds: 'enterprise', limit: 500 },
      {
        rows: [{ id: membership?.organizationId ?? '', name: '示例公司', code: null, kind, place: null }],
        total: 1,
        next: null,
      },
    ],
  ])

test('who acts for an enterprise uploads the filled template', async () => {
  const shown = await page('enterprise')
  for (const words of ['填好的自我声明表', '下载模板']) expect(shown).toContain(words)
})

test('who acts for none is told so', async () => {
  expect(await page('association')).toContain('您不代表任何企业')
})
