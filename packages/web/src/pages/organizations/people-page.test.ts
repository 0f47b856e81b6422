import type { PersonRow } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const person: PersonRow = {
  accountId: null,
  personId: 'p1',
  name: '示例负责人',
  login: null,
  roles: [{ organizationId: 'o1', organizationName: '示例市电子商务协会', role: 'leader' }],
  state: 'invited',
}

test('somebody who was invited is listed with the role and as invited', async () => {
  const page = await renderPage('/organizations/o1/people', [
    ['organizations/who-am-i', {}, me],
    ['organizations/list-people', { organizationId: 'o1' }, { rows: [person], total: 1, next: null }],
  ])
  for (const word of ['示例负责人', '负责人（批准）', '已邀请', '邀请人员']) expect(page).toContain(word)
})

test('more people than a page holds are reached page by page', async () => {
  const page = (cursor: string | undefined, next: string | null) =>
    renderPage(`/organizations/o1/people${cursor ? `?cursor=${cursor}` : ''}`, [
      ['organizations/who-am-i', {}, me],
      ['organizations/list-people', { organizationId: 'o1', cursor }, { rows: [person], total: 51, next }],
    ])
  expect(await page(undefined, 'p50')).toContain('下一页')
  const last = await page('p50', null)
  expect(last).toContain('示例负责人')
  expect(last).not.toContain('下一页')
})

test('a secretary is not offered to end the role of the leader, whom the platform administrator appoints', async () => {
  const page = await renderPage('/organizations/o1/people', [
    ['organizations/who-am-i', {}, { ...me, platformAdministrator: false }],
    [
      'organizations/list-people',
      { organizationId: 'o1' },
      {
        rows: [
          person,
          { ...person, personId: 'p2', roles: person.roles.map((one) => ({ ...one, role: 'drafter' as const })) },
        ],
        total: 2,
        next: null,
      },
    ],
  ])
  expect(page.match(/结束/gu)).toHaveLength(1)
})
