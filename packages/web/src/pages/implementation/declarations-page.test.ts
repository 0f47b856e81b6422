import type { OwnDeclarations } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const list: OwnDeclarations = {
  rows: [
    {
      id: 'd1',
      organizationId: 'o1',
      organizationName: '示例叉车有限公司',
      state: 'published',
      product: '示例叉车',
      model: 'SL-1',
      numbers: ['GB/T 99001—2020'],
      edition: 1,
      publishedOn: '2026-03-02',
      changedOn: '2026-03-02',
      withdrawnOn: null,
      hasDraft: true,
    },
  ],
  next: null,
  total: 1,
  touched: [
    {
      declarationId: 'd1',
      product: '示例叉车',
      number: 'GB/T 99001—2020',
      verdict: 'replaced',
      followedBy: ['GB/T 99001—2026'],
    },
  ],
}

const show = (kind: string, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/declarations',
    [
      ['organizations/who-am-i', {}, me],
      [
        'organizations/list-organizations',
        { kinds: 'enterprise', limit: 500 },
        { rows: [{ id: 'o1', name: '示例叉车有限公司', code: null, kind, place: null }], next: null, total: 1 },
      ],
      ['implementation/list-declarations', {}, list],
    ],
    language,
  )

test('an enterprise sees its declarations and what a replaced standard asks of it', async () => {
  const page = await show('enterprise')
  for (const words of ['示例叉车', '已公开', '有未公开的修改', '改为执行 GB/T 99001—2026', '新建声明'])
    expect(page).toContain(words)
})

test('who acts for no enterprise begins none', async () => {
  expect(await show('association')).not.toContain('新建声明')
})

test('it is whole in English', async () => {
  expect(await show('enterprise', 'en')).toContain('changes not published yet')
})
