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
