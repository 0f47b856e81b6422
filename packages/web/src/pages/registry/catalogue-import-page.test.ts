import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { judgedImport, me } from '../../testing/samples.ts'

const signedIn = ['organizations/who-am-i', {}, me] as const
const rows = (row: object) =>
  [
    'registry/list-import-rows',
    { id: 'i1', verdict: undefined, cursor: undefined, limit: 100 },
    { rows: [row as never], next: null, total: 1 },
  ] as const

const refused = {
  rowNumber: 4,
  verdict: 'refused',
  number: null,
  claim: null,
  cells: { 编号: '不是编号', 名称: '示例丙' },
  reasons: [
    {
      code: 'NUMBER_UNREADABLE',
      severity: 'refused',
      says: { zh: '不是编号：{number}', en: '{number}' },
      data: { number: 'X' },
    },
  ],
}

test('a judged import shows counts, the reasons of its rows in words, and what confirming would do', async () => {
  const page = await renderPage('/imports/i1', [
    signedIn,
    ['registry/show-import', { id: 'i1' }, judgedImport],
    rows(refused),
  ])
  for (const word of ['确认入库 3 行', '拒收的 1 行不入库', '不是编号：X', '不是编号 · 示例丙', '放弃这次导入'])
    expect(page).toContain(word)
})

test('an entered import can be undone and not confirmed again; one that failed says why', async () => {
  const done = await renderPage('/imports/i1', [
    signedIn,
    ['registry/show-import', { id: 'i1' }, { ...judgedImport, state: 'done', rowsEntered: 3 }],
    rows(refused),
  ])
  expect(done).toContain('撤销导入')
  expect(done).not.toContain('确认入库')
  const failed = await renderPage('/imports/i1', [
    signedIn,
    [
      'registry/show-import',
      { id: 'i1' },
      { ...judgedImport, state: 'failed', counts: null, root: null, failure: 'CATALOGUE_UNREADABLE' },
    ],
  ])
  expect(failed).toContain('文件无法读取')
  expect(failed).not.toContain('撤销导入')
})

test('while rows are judged the page says how far it has come and that one may leave', async () => {
  const page = await renderPage('/imports/i1', [
    signedIn,
    [
      'registry/show-import',
      { id: 'i1' },
      { ...judgedImport, state: 'judging', counts: null, rowsTotal: null, rowsJudged: 2000 },
    ],
  ])
  expect(page).toContain('已处理 2000 行')
  expect(page).toContain('可以离开本页')
})
