import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOwnStandards } from '../../jobs/record-own-standards.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { showRecord } from '../records/show-record.ts'
import { takeOverStandard } from '../taking-over/take-over-standard.ts'

let bench: Bench
const queue = { again: async () => undefined, ending: new AbortController().signal }

beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization('SLXH')
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const take = (number: string, input: Record<string, unknown>) =>
    bench.run(takeOverStandard, { organizationId, number, title: '示例防撞桶', ...input }, secretary)
  await take('T/SLXH 001—2020', { publishedOn: '2020-01-15', implementsOn: '2020-03-01' })
  await take('T/SLXH 001—2025', {
    publishedOn: '2025-01-15',
    implementsOn: '2026-04-01',
    replacesNumber: 'T/SLXH 001—2020',
  })
})
afterAll(() => bench.close())

const show = (number: string, day?: string) => bench.run(showRecord, { number, ...(day && { day }) })

describe('a standard of this platform', () => {
  it('is a record of the register from the act that published it', async () => {
    expect(await show('T/SLXH 1—2020')).toMatchObject({
      number: 'T/SLXH 001—2020',
      title: '示例防撞桶',
      standing: { status: 'current', evidence: 'official', ageInDays: 0 },
      claims: [{ sourceName: '本平台' }],
    })
  })

  it('is replaced from the day on which its successor is in force', async () => {
    expect(await show('T/SLXH 001—2020', '2026-03-31')).toMatchObject({ standing: { status: 'current' } })
    expect(await show('T/SLXH 001—2020', '2026-04-01')).toMatchObject({ standing: { status: 'replaced' } })
    expect(await show('T/SLXH 001—2025', '2026-03-31')).toMatchObject({ standing: { status: 'coming' } })
  })

  it('enters by itself where it was published before there was a register', async () => {
    await sql`update standard_record set standard_id = null`.execute(bench.db)
    await recordOwnStandards.run(bench.services, queue)
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from standard_record where standard_id is not null`.execute(bench.db)
    expect(rows[0]?.count).toBe(2)
  })
})
