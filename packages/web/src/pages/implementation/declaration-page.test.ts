import type { DeclarationView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const view: DeclarationView = {
  id: 'd1',
  organizationId: 'o1',
  organizationName: '示例叉车有限公司',
  state: 'draft',
  product: '示例叉车',
  model: null,
  edition: 0,
  publishedOn: null,
  changedOn: null,
  withdrawnOn: null,
  withdrawnReason: null,
  version: 1,
  draft: {
    product: '示例叉车',
    kind: 'product',
    isLower: false,
    standards: [{ number: 'GB/T 99002—2010', title: '示例名称' }],
  },
  findings: [
    {
      check: 'standardCurrent',
      verdict: 'fail',
      place: 'GB/T 99002—2010',
      facts: { zh: '已废止', en: 'withdrawn' },
    },
  ],
  editions: [],
}

const show = (of: DeclarationView, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/declarations/d1',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/show-declaration', { declarationId: 'd1' }, of],
    ],
    language,
  )

test('a draft shows which check fails, on what facts, and may be published or amended', async () => {
  const page = await show(view)
  for (const words of ['不符合', '已废止', 'GB/T 99002—2010', '修改', '公开', '还没有公开过'])
    expect(page).toContain(words)
  expect(page).not.toContain('查看公开页面')
})

test('a withdrawn declaration offers nothing more to do', async () => {
  const page = await show({ ...view, state: 'withdrawn', withdrawnOn: '2026-03-02', withdrawnReason: '示例停产' })
  expect(page).toContain('示例停产')
  expect(page).not.toContain('保存草稿')
})

test('it is whole in English', async () => {
  expect(await show(view, 'en')).toContain('Not published yet.')
})
