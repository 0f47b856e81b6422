import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('an organization is listed with the code of its standards', async () => {
  const page = await renderPage('/organizations', [
    ['organizations/who-am-i', {}, me],
    [
      'organizations/list-organizations',
      {},
      {
        rows: [{ id: 'o1', name: '示例市电子商务协会', code: 'EX', kind: 'association', place: null }],
        total: 1,
        next: null,
      },
    ],
  ])
  expect(page).toContain('T/EX')
})

test('a body of another kind says its kind and place, and has no code', async () => {
  const row = { id: 'o2', name: '示例市主管部门', code: null, kind: 'prefecturalAuthority', place: '370100' }
  const page = await renderPage(
    '/organizations?kinds=prefecturalAuthority',
    [
      ['organizations/who-am-i', {}, me],
      ['organizations/list-organizations', { kinds: 'prefecturalAuthority' }, { rows: [row], total: 1, next: null }],
    ],
    'zh',
  )
  for (const words of ['设区市标准化行政主管部门', '山东省（370100）']) expect(page).toContain(words)
})
