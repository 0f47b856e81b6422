import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { seedBody } from './review-fixture.ts'
import { showPlan } from './show-plan.ts'

const at = reviewAt('decided', [{ number: 'GB/T 99001—2020' }, { number: 'GB/T 99002—2020' }])
const show = (year: number, actor: typeof thePublic = at.body.secretary) =>
  at.bench.run(showPlan, { organizationId: at.body.organizationId, year }, actor)

it('a body sees its plan and how far it was carried out, others do not', async () => {
  expect(await codeOf(show(2026, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(show(2026, (await seedBody(at.bench, 'SLQT')).secretary))).toBe('NOT_ALLOWED')
  expect(await show(2026)).toMatchObject({
    state: 'decided',
    decidedOn: '2026-03-02',
    completion: { planned: 2, concluded: 0, overdue: 0 },
    years: [2026],
  })
})

it('a year without a plan has none', async () => expect(await show(2027)).toMatchObject({ id: null, state: 'none' }))

it('items whose day has passed are overdue on the day after', async () => {
  await at.bench.db.updateTable('review_item').set({ due_on: '2026-06-30' }).execute()
  at.bench.clock.day('2026-06-30')
  expect((await show(2026)).completion.overdue).toBe(0)
  at.bench.clock.day('2026-07-01')
  expect((await show(2026)).completion.overdue).toBe(2)
})
