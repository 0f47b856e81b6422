import type { WatchView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const watch: WatchView = {
  id: 'w1',
  kind: 'references',
  family: null,
  projectId: 'x1',
  projectTitle: '示例标准',
  query: null,
  department: null,
  label: { zh: '《示例标准》的引用文件', en: 'References of “示例标准”' },
  begunOn: '2026-11-20',
  standing: {
    'GB/T 99002—2001': { verdict: 'current', current: 'GB/T 99002—2001' },
    'GB/T 99001—2010': { verdict: 'replaced', current: 'GB/T 99001—2020' },
  },
  total: null,
  isTooWide: false,
  news: [],
}
const search: WatchView = {
  ...watch,
  id: 'w2',
  kind: 'query',
  projectId: null,
  projectTitle: null,
  query: 'q=%E9%98%80%E9%97%A8&level=national',
  label: { zh: '检索：阀门 · 国家标准', en: 'Search: 阀门 · national standard' },
  standing: {},
  total: 2_345,
  isTooWide: true,
  news: [{ on: '2026-11-21', says: { zh: '新增 GB/T 99003—2026', en: 'New: GB/T 99003—2026' } }],
}
const page = (rows: readonly WatchView[], feedToken: string | null = null, language: 'zh' | 'en' = 'zh') =>
  renderPage(
    '/watches',
    [
      ['organizations/who-am-i', {}, me],
      ['registry/list-watches', {}, { day: '2026-11-23', rows, feedToken }],
    ],
    language,
  )

test('what a draft cites is listed with its status, what has to be done first', async () => {
  const words = await page([watch])
  for (const word of ['示例标准', '被代替', 'GB/T 99001—2020', '现行', '还没有变化']) expect(words).toContain(word)
  expect(words.indexOf('GB/T 99001—2010')).toBeLessThan(words.indexOf('GB/T 99002—2001'))
})

test('a search is listed with how much it holds, whether that is too wide, and its last news', async () => {
  const words = await page([search])
  for (const word of ['检索：阀门 · 国家标准', '2345 项标准', '范围过大', '新增 GB/T 99003—2026'])
    expect(words).toContain(word)
  expect(await page([search], null, 'en')).toContain('New: GB/T 99003—2026')
})

test('while the search is being prepared a count is promised and none is made up', async () => {
  expect(await page([{ ...search, total: null, isTooWide: false }])).toContain('稍后显示项数')
})

test('an empty list says what following is for, and every way to begin', async () => {
  const words = await page([])
  for (const word of ['还没有关注', '关注一项标准', '关注一次检索', '关注一个部门', '取得订阅地址'])
    expect(words).toContain(word)
})

test('the secret addresses are shown, with a way to change them', async () => {
  const words = await page([], 'geheim')
  for (const word of ['/following/geheim/changes.atom', '/following/geheim/days.ics', '更换地址'])
    expect(words).toContain(word)
})
