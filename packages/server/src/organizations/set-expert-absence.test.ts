import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { addExpert } from './add-expert.ts'
import { listExperts } from './list-experts.ts'
import { setExpertAbsence } from './set-expert-absence.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('an expert is shown as absent to the last day, and again available when the secretariat says so', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const { expertId } = await bench.run(
    addExpert,
    { organizationId, name: '示例甲', organizationName: '示例大学', fields: [] },
    secretary,
  )
  const shown = async () => (await bench.run(listExperts, { organizationId }, secretary)).rows[0]?.absentUntil
  await bench.run(setExpertAbsence, { organizationId, expertId, absentUntil: '2026-03-10' }, secretary)
  bench.clock.day('2026-03-10')
  expect(await shown()).toBe('2026-03-10')
  bench.clock.day('2026-03-11')
  expect(await shown()).toBeNull()
  await bench.run(setExpertAbsence, { organizationId, expertId, absentUntil: '2026-05-01' }, secretary)
  await bench.run(setExpertAbsence, { organizationId, expertId, absentUntil: null }, secretary)
  expect(await shown()).toBeNull()
})

test('a secretary of another organization who names the own one is refused, and so is the public', async () => {
  const { expertId } = await bench.run(addExpert, {
    organizationId,
    name: '示例乙',
    organizationName: '示例大学',
    fields: [],
  })
  const other = await bench.seedOrganization('SLYI')
  const stranger = await bench.seedActor(other, 'secretary')
  const input = { organizationId: other, expertId, absentUntil: '2026-03-10' }
  await expect(bench.run(setExpertAbsence, input, stranger)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(setExpertAbsence, input, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  await expect(bench.run(setExpertAbsence, { expertId: 'nobody' })).rejects.toMatchObject({ code: 'ROW_NOT_FOUND' })
})
