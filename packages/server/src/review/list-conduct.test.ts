import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { listConduct } from './list-conduct.ts'
import { seedBody } from './review-fixture.ts'

const at = reviewAt('decided')
const list = async (actor: typeof thePublic) => (await at.bench.run(listConduct, { year: 2026 }, actor)).rows

it('a body sees itself, the national authority sees all, the public nobody', async () => {
  const other = await seedBody(at.bench, 'SLQT')
  expect(await codeOf(list(thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(list(at.body.experts[0] ?? thePublic))).toBe('NOT_ALLOWED')
  expect(await list(at.body.secretary)).toMatchObject([{ state: 'decided', planned: 1, concluded: 0, overdue: 0 }])
  expect(await list(other.secretary)).toMatchObject([{ state: 'none', planned: 0 }])
  await at.bench.db
    .updateTable('organization')
    .set({ kind: 'nationalAuthority' })
    .where('id', '=', other.organizationId)
    .execute()
  expect(await list(other.secretary)).toHaveLength(2)
})

it('who has overdue items stands first, from the day after', async () => {
  await at.bench.db.updateTable('review_item').set({ due_on: '2026-06-30' }).execute()
  const admin = await at.bench.seedActor(null, 'administrator')
  at.bench.clock.day('2026-06-30')
  expect((await list(admin)).map(({ overdue }) => overdue)).toEqual([0, 0])
  at.bench.clock.day('2026-07-01')
  expect(await list(admin)).toMatchObject([{ organizationId: at.body.organizationId, overdue: 1 }, { overdue: 0 }])
})
