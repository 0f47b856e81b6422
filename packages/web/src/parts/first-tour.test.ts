import { expect, test } from 'vitest'
import { renderPage } from '../testing/render-page.ts'
import { me } from '../testing/samples.ts'

const nothingToDo = ['implementation/list-todos', {}, { items: [] }] as const
const first = { ...me, account: { ...me.account, tourSeen: false } }
const pageOf = (account: typeof me, language: 'zh' | 'en' = 'zh') =>
  renderPage('/todo', [['organizations/who-am-i', {}, account], nothingToDo], language)

test('a first secretary is shown around in five steps that can be skipped', async () => {
  const page = await pageOf(first)
  for (const word of ['导览 1 / 5', '每天从这里开始', '下一步', '跳过导览']) expect(page).toContain(word)
  expect(await pageOf(first, 'en')).toContain('Tour, 1 of 5')
})

test('who has been shown around is not shown again, and a leader not at all', async () => {
  expect(await pageOf(me)).not.toContain('导览')
  const leader = { ...first, memberships: me.memberships.map((one) => ({ ...one, role: 'leader' as const })) }
  expect(await pageOf(leader)).not.toContain('导览')
})
