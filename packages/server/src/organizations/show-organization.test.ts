import { organizationRules } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { walkTo } from '../testing/story.ts'
import { showOrganization } from './show-organization.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('an organization that has set nothing is shown with the default of every rule and its first number', async () => {
  const id = await bench.seedOrganization('SLYI')
  const shown = await bench.run(showOrganization, { id }, await bench.seedActor(id, 'drafter'))
  expect(shown.rules).toHaveLength(Object.keys(organizationRules).length)
  expect(shown.rules[0]).toMatchObject({ name: 'enquiryDays', value: 30, inForceFrom: null, history: [] })
  expect(shown.numbers).toEqual({ last: null, next: 'T/SLYI 1—2026', gaps: [] })
})

test('after a publication the last number and the next are shown', async () => {
  const story = await walkTo(bench, 'implementation', { code: 'SLBI' })
  const shown = await bench.run(showOrganization, { id: story.organizationId })
  expect(shown.numbers).toEqual({ last: '1—2026', next: 'T/SLBI 2—2026', gaps: [] })
})

test('who belongs to another organization, and the public, do not see it', async () => {
  const id = await bench.seedOrganization('SLJI')
  const stranger = await bench.seedActor(await bench.seedOrganization('SLGE'), 'secretary')
  await expect(bench.run(showOrganization, { id }, stranger)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(showOrganization, { id }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  await expect(bench.run(showOrganization, { id: 'nowhere' })).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' })
})
