import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const row = {
  id: 'x1',
  title: '即时零售服务规范',
  planNumber: 'EX-2026-03',
  number: null,
  organizationName: '示例市电子商务协会',
  stage: 'enquiry',
  stageSince: '2026-10-28',
  due: '2026-11-20',
  dueTitle: { zh: '征求意见截止', en: 'Public enquiry closes' },
  waitsFor: [{ code: 'COMMENTS_UNANSWERED', data: { unanswered: 2, count: 5 } }],
}

test('the list of projects shows where each stands, its deadline and what it waits for', async () => {
  const page = await renderPage('/projects?stage=enquiry', [
    ['organizations/who-am-i', {}, me],
    ['development/list-projects', { stage: 'enquiry', limit: 200 }, { rows: [row], total: 1, next: null }],
  ])
  expect(page).toContain('即时零售服务规范')
  expect(page).toContain('已逾期 2 天')
  expect(page).toContain('5 条意见中还有 2 条未处理')
})

test('an empty list says what would help', async () => {
  const page = await renderPage(
    '/projects',
    [
      ['organizations/who-am-i', {}, me],
      ['development/list-projects', { limit: 200 }, { rows: [], total: 0, next: null }],
    ],
    'en',
  )
  expect(page).toContain('No project fits.')
})
