import { expect, test } from 'vitest'
import { renderPage } from '../testing/render-page.ts'
import { me, project } from '../testing/samples.ts'

const hearing = {
  id: 'h1',
  department: '示例市应急管理局',
  matter: null,
  deliveredOn: '2026-11-01',
  due: '2026-12-01',
  repliedOn: null,
  objects: null,
  reply: null,
} as const

const page = (role: 'secretary' | 'drafter', repliedOn: string | null = null) =>
  renderPage('/projects/x1?tab=comments', [
    ['organizations/who-am-i', {}, { ...me, memberships: me.memberships.map((one) => ({ ...one, role })) }],
    ['development/show-project', { id: 'x1' }, { ...project, hearings: [{ ...hearing, repliedOn }] }],
  ])

test('a department that is to be heard may be sent a one-time link by the secretariat', async () => {
  expect(await page('secretary')).toContain('发一次性链接')
})

test('nobody else issues links, and none is issued once the department has replied', async () => {
  expect(await page('drafter')).not.toContain('发一次性链接')
  expect(await page('secretary', '2026-11-10')).not.toContain('发一次性链接')
})
