import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me, project } from '../../testing/samples.ts'

const comment = {
  id: 'c1',
  receipt: 'ZS-1',
  round: 1,
  clause: '5.2',
  opinion: '建议改为约定时间',
  proposed: null,
  reason: null,
  organizationName: '示例公司',
  personName: null,
  receivedOn: '2026-11-01',
  late: true,
  channel: 'form',
  evidence: null,
  disposition: null,
  dispositionReason: null,
  newWording: null,
  disposedOn: null,
} as const

test('the disposition page shows the clause, the opinion and the three dispositions', async () => {
  const page = await renderPage('/projects/x1/comments', [
    ['organizations/who-am-i', {}, me],
    ['development/show-project', { id: 'x1' }, project],
    ['development/list-comments', { projectId: 'x1', limit: 200 }, { rows: [comment], total: 1, next: null }],
  ])
  expect(page).toContain('0 / 1')
  expect(page).toContain('建议改为约定时间')
  expect(page).toContain('部分采纳')
  expect(page).toContain('逾期')
})
