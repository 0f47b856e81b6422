import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { amendOrganization } from './amend-organization.ts'
import { explainGap } from './explain-gap.ts'
import { showOrganization } from './show-organization.ts'

let bench: Bench
let organizationId: string
let secretary: Actor

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLKQ')
  secretary = await bench.seedActor(organizationId, 'secretary')
  await seedStandard(organizationId, 3)
})
afterAll(() => bench.close())

const explain = (sequence: number, reason: string) => ({ organizationId, sequence, reason })

const gaps = async () => (await bench.run(showOrganization, { id: organizationId })).numbers.gaps

test('a gap is listed until its reason is given, and then with the latest reason', async () => {
  expect(await gaps()).toEqual([
    { sequence: 1, year: null, reason: null },
    { sequence: 2, year: null, reason: null },
  ])
  await bench.run(explainGap, explain(2, '编号作废'), secretary)
  bench.clock.set('2026-03-02T01:00:01.000Z')
  await bench.run(explainGap, explain(2, '项目终止，编号作废'), secretary)
  expect(await gaps()).toEqual([
    { sequence: 1, year: null, reason: null },
    { sequence: 2, year: null, reason: '项目终止，编号作废' },
  ])
})

test.each([3, 4])('%i, a number that is used or lies beyond the last, is no gap', async (sequence) => {
  await expect(bench.run(explainGap, explain(sequence, '无'), secretary)).rejects.toMatchObject({
    code: 'NUMBER_NOT_A_GAP',
  })
})

test('a drafter, and who is not signed in, explain nothing', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(bench.run(explainGap, explain(1, '无'), drafter)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(explainGap, explain(1, '无'), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})

test('numbers used before the organization came here are not missing', async () => {
  await bench.run(amendOrganization, { organizationId, legacyNumbersLast: 1 })
  expect((await gaps()).map(({ sequence }) => sequence)).toEqual([2])
})

test('where numbers begin anew each year, the year says which gap is meant', async () => {
  const yearly = await bench.seedOrganization('SLNP', { numberSequence: 'yearly' })
  await seedStandard(yearly, 2, 2025)
  await seedStandard(yearly, 3, 2026)
  const actor = await bench.seedActor(yearly, 'secretary')
  const ofYear = (sequence: number, year?: number) => ({ organizationId: yearly, sequence, year, reason: '作废' })
  await expect(bench.run(explainGap, ofYear(1), actor)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' })
  await bench.run(explainGap, ofYear(1, 2025), actor)
  await bench.run(explainGap, ofYear(2), actor)
  const { numbers } = await bench.run(showOrganization, { id: yearly })
  expect(numbers).toMatchObject({
    last: '3—2026',
    gaps: [
      { sequence: 1, year: 2025, reason: '作废' },
      { sequence: 1, year: 2026, reason: null },
      { sequence: 2, year: 2026, reason: '作废' },
    ],
  })
})

/** A standard with a number, as a takeover leaves it. */
async function seedStandard(organization: string, sequence: number, year = 2026): Promise<void> {
  const id = `${organization}-${sequence}-${year}`
  const project = { id, organization_id: organization, procedure: 'social-organization', stage: 'implementation' }
  await bench.db
    .insertInto('project')
    .values({
      ...project,
      stage_since: '2026-01-01',
      title: '示例',
      kind: 'new',
      proposal: '{}',
      proposed_on: '2026-01-01',
    })
    .execute()
  const numbered = {
    number: `T/${organization} ${sequence}—${year}`,
    code: 'SLKQ',
    sequence,
    year,
    joint_numbers: '[]',
  }
  await bench.db
    .insertInto('standard')
    .values({ id, organization_id: organization, project_id: id, title: '示例', ...numbered })
    .execute()
}
