import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const bodies = {
  rows: [{ id: 'b1', name: '示例技术委员会', code: null, kind: 'committee', place: null }],
  total: 1,
  next: null,
}

test('an administrator says first what kind of body it is, then only what is asked of that kind', async () => {
  const page = await renderPage('/organizations/new?kind=subcommittee', [
    ['organizations/who-am-i', {}, { ...me, platformAdministrator: true }],
    ['organizations/list-organizations', { kinds: 'committee', limit: 500 }, bodies],
  ])
  expect(page).toContain('示例技术委员会')
  expect(page).toContain('职责（专业）范围')
  expect(page).not.toContain('统一社会信用代码')
})

test('anybody else reads who registers bodies', async () => {
  const page = await renderPage('/organizations/new', [
    ['organizations/who-am-i', {}, { ...me, platformAdministrator: false }],
  ])
  expect(page).toContain('由平台管理员登记')
})
