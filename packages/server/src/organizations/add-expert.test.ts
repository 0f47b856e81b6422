import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { addExpert } from './add-expert.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const expert = () => ({
  organizationId,
  name: '示例甲',
  organizationName: '示例大学',
  fields: ['冷链'],
  phone: '010-1234567',
})

test('the name of an expert stands in an erasable row, the event holds a mark only', async () => {
  const { expertId } = await bench.run(addExpert, expert(), await bench.seedActor(organizationId, 'secretary'))
  const event = await bench.db
    .selectFrom('trace_event')
    .selectAll()
    .where('subject_id', '=', expertId)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(event)).not.toMatch(/示例甲|1234567/u)
  expect(event).toMatchObject({ type: 'expert.added', data: { organization: '示例大学' } })
})

test('an expert without an employer is refused by the field', async () => {
  await expect(bench.run(addExpert, { ...expert(), organizationName: '' })).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
    data: { fields: ['工作单位'] },
  })
})

test('a leader and the public add nobody', async () => {
  const leader = await bench.seedActor(organizationId, 'leader')
  await expect(bench.run(addExpert, expert(), leader)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(addExpert, expert(), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
