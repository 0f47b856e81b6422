import { findCaseProcedure } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('a suggestion begins with the procedure, the bodies that may play each part, and what is asked', async () => {
  const parties = Object.values(findCaseProcedure('voluntary-national')?.parties ?? {})
  const kinds = [...new Set(parties.flatMap((entry) => entry.kinds))].join(',')
  const body = { id: 'b1', name: '示例技术委员会', code: null, kind: 'committee', place: null }
  const page = await renderPage('/cases/new?procedure=voluntary-national', [
    ['organizations/who-am-i', {}, me],
    ['organizations/list-organizations', { kinds, limit: 500 }, { rows: [body], total: 1, next: null }],
  ])
  expect(page).toContain('推荐性国家标准')
  expect(page).toContain('示例技术委员会')
  expect(page).toContain('必要性')
  expect(page).toContain('还没有登记“标准化行政主管部门”')
})
