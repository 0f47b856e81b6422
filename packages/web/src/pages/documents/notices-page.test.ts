import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('a notice that could not be sent says so with its reason', async () => {
  const notice = {
    id: 'n1',
    to: 'expert@example.cn',
    subject: '邀请参加审查',
    body: '…',
    projectId: 'x1',
    about: '示例标准',
    state: 'failed',
    createdAt: '2026-11-20T03:00:00Z',
    error: 'connection refused',
  } as const
  const page = await renderPage('/notices', [
    ['organizations/who-am-i', {}, me],
    ['documents/list-notices', {}, { rows: [notice], total: 1, next: null }],
  ])
  for (const word of ['邀请参加审查', '失败', 'connection refused', '2026-11-20 11:00']) expect(page).toContain(word)
})
