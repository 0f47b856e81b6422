import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { judgedImport, me } from '../../testing/samples.ts'

const signedIn = ['organizations/who-am-i', {}, me] as const

test('imports are listed with their state and their source', async () => {
  const page = await renderPage('/imports', [
    signedIn,
    ['registry/list-imports', { cursor: undefined }, { rows: [judgedImport], next: null }],
    ['registry/list-sources', {}, { rows: [{ id: 's1', name: '示例目录', authority: 'secondary', licence: null }] }],
  ])
  for (const word of ['示例.csv', '已判读，待确认', '导入一份目录', '登记一个来源']) expect(page).toContain(word)
})
