import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { reviewAt } from '../testing/review-at.ts'
import { seedCitation, seedRecord } from './review-fixture.ts'
import { showOrigins } from './show-origins.ts'

const at = reviewAt('decided')
const origins = async (number: string) => (await at.bench.run(showOrigins, { number }, thePublic)).origins

it('an edition that replaces one concluded to be revised leads back to that review', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  await at.walk.start(itemId, '2026-03-02')
  at.bench.clock.day('2026-03-03')
  await at.walk.conclude(itemId, 'revise')
  await seedRecord(at.bench, at.body, { number: 'GB/T 99001—2027', implementsOn: '2027-10-01' })
  await seedCitation(at.bench, 'GB/T 99001—2027', 'GB/T 99001—2020')
  expect(await origins('GB/T 99001—2027')).toEqual([])
  await sql`update record_relation set type = 'replaces'`.execute(at.bench.db)
  expect(await origins('GB/T 99001—2027')).toMatchObject([{ itemId, reviewedNumber: 'GB/T 99001—2020', feedback: [] }])
})

it('an edition of unknown descent leads nowhere', async () => expect(await origins('GB/T 1—2027')).toEqual([]))
