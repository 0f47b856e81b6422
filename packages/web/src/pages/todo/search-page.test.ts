import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me, standard } from '../../testing/samples.ts'

test('one search finds projects and standards', async () => {
  const page = await renderPage(`/search?q=${encodeURIComponent('直播')}`, [
    ['organizations/who-am-i', {}, me],
    ['development/list-projects', { q: '直播', limit: 10 }, { rows: [], total: 0, next: null }],
    ['registry/list-standards', { q: '直播', limit: 10 }, { rows: [standard], total: 1, next: null }],
  ])
  expect(page).toContain('“直播”的搜索结果')
  expect(page).toContain('网络直播营销服务规范')
  expect(page).toContain('没有找到。')
})
