import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('the task of a drafting organization says what, for which standard, and that it is overdue', async () => {
  const task = {
    id: 't1',
    kind: 'promotion',
    organizationName: '示例物流有限公司',
    dueOn: '2026-11-10',
    state: 'overdue',
    doneOn: null,
    summary: null,
    standardId: 's1',
    standardNumber: 'T/EX 12—2026',
  } as const
  const page = await renderPage('/tasks?state=overdue', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-tasks', { state: 'overdue' }, { rows: [task], total: 1, next: null }],
  ])
  for (const word of ['宣贯', 'T/EX 12—2026', '示例物流有限公司', '已逾期 12 天']) expect(page).toContain(word)
})
