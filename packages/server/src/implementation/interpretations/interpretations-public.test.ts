import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { giveInterpretation } from './give-interpretation.ts'
import { openInterpretation } from './open-interpretation.ts'
import { publishInterpretation } from './publish-interpretation.ts'

let site: Site
const NUMBER = 'HG/T 99001—2020'

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [{ number: NUMBER, family: 'HG/T 99001', title: '示例阀门通则' }])
})
afterAll(() => site.close())

it('a published interpretation stands at its own address and on the page of its standard', async () => {
  const { bench } = site
  expect((await site.get(paths.interpretations())).body).toContain('还没有公开的解释')
  const body = await bench.seedOrganization('SLJW', {}, { kind: 'committee', name: '示例委员会' })
  const leader = await bench.seedActor(body, 'leader')
  await bench.db.updateTable('standard_record').set({ committee: '示例委员会', level: 'sector' }).execute()
  const input = { organizationId: body, number: NUMBER, clause: '5.1', question: '示例：<b>怎样</b>取样？' }
  const { id } = await bench.run(openInterpretation, input, leader)
  await bench.run(giveInterpretation, { id, answer: '示例：逐批取样。' }, leader)
  expect((await site.get(paths.interpretations())).body).not.toContain('逐批取样')
  bench.clock.day('2026-03-24')
  await bench.run(publishInterpretation, { id }, leader)
  for (const address of [paths.interpretations(), paths.recordFeedback(NUMBER)]) {
    const page = (await site.get(address)).body
    for (const word of ['逐批取样', '第 5.1 条', '晚于公开期限', '&lt;b&gt;']) expect(page).toContain(word)
  }
})
