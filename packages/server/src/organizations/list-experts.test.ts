import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { walkTo } from '../testing/story.ts'
import { addExpert } from './add-expert.ts'
import { listExperts } from './list-experts.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('the load of an expert is the examinations open now', async () => {
  const story = await walkTo(bench, 'examination')
  const { organizationId, actors } = story
  const { expertId } = await bench.run(addExpert, {
    organizationId,
    name: '示例丙',
    organizationName: '示例检测院',
    fields: [],
  })
  await story.act('call-examination', {
    kind: 'final',
    mode: 'meeting',
    on: story.today(),
    place: '示例会议室',
    agenda: '终审',
  })
  const { memberId } = await story.act('invite-expert', { expert: expertId, voting: true })
  const open = await bench.run(listExperts, { organizationId, q: '示例丙' }, actors.leader)
  expect(open.rows).toMatchObject([{ id: expertId, load: 1 }])
  await story.act('withdraw-invitation', { row: memberId, reason: '示例回避' })
  const withdrawn = await bench.run(listExperts, { organizationId, q: '示例丙' }, actors.leader)
  expect(withdrawn.rows).toMatchObject([{ id: expertId, load: 0 }])
})

test('experts are found by their field', async () => {
  const organizationId = await bench.seedOrganization('SLYI')
  await bench.run(addExpert, { organizationId, name: '示例甲', organizationName: '示例大学', fields: ['冷链', '包装'] })
  await bench.run(addExpert, { organizationId, name: '示例乙', organizationName: '示例研究院', fields: ['仓储'] })
  expect((await bench.run(listExperts, { organizationId, q: '冷链' })).rows).toMatchObject([
    { name: '示例甲', organizationName: '示例大学', fields: ['冷链', '包装'], load: 0 },
  ])
})

test('a drafter and the public do not see the pool', async () => {
  const organizationId = await bench.seedOrganization('SLBI')
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(bench.run(listExperts, { organizationId }, drafter)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(listExperts, { organizationId }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
