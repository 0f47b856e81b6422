import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { listDue } from './list-due.ts'

const at = reviewAt('decided', [
  { number: 'GB/T 99001—2020' },
  { number: 'GB/T 99002—2024', implementsOn: '2024-10-01' },
  { number: 'GB/T 99003—1999', implementsOn: null },
  { number: 'Q/SL 99004—2020', level: 'enterprise' },
])
const list = (input: object = {}, actor: typeof thePublic = at.body.secretary) =>
  at.bench.run(listDue, { organizationId: at.body.organizationId, ...input }, actor)

it('only the body sees its list', async () => {
  expect(await codeOf(list({}, thePublic))).toBe('NOT_SIGNED_IN')
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('SLQT'), 'secretary')
  expect(await codeOf(list({}, stranger))).toBe('NOT_ALLOWED')
})

it('nobody is called late where a review may have been held elsewhere, and unknown days stand apart', async () => {
  const { rows, counts } = await list()
  expect(rows.map(({ number, standing }) => [number, standing])).toEqual([
    ['GB/T 99001—2020', 'unsure'],
    ['GB/T 99002—2024', 'notDue'],
    ['GB/T 99003—1999', 'unknown'],
    ['Q/SL 99004—2020', 'none'],
  ])
  expect(counts).toEqual({ overdue: 0, unsure: 1, notDue: 1, unknown: 1, none: 1 })
  expect(rows[0]?.itemId).toBe(await at.idOf('GB/T 99001—2020'))
})

it('a review that was concluded here lets the period begin again, and then lateness can be said', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  await at.walk.start(itemId, '2026-03-02')
  at.bench.clock.day('2026-03-03')
  await at.walk.conclude(itemId, 'continue')
  expect((await list({ standing: 'unsure' })).rows).toEqual([])
  at.bench.clock.day('2031-03-03')
  expect((await list({ standing: 'overdue' })).rows).toEqual([])
  at.bench.clock.day('2031-03-04')
  expect((await list({ standing: 'overdue' })).rows).toMatchObject([{ number: 'GB/T 99001—2020', due: '2031-03-03' }])
})

it('pages follow one another', async () => {
  const first = await list({ limit: 1 })
  expect(first.rows).toHaveLength(1)
  const second = await list({ limit: 1, cursor: first.next ?? '' })
  expect(second.rows[0]?.number).not.toBe(first.rows[0]?.number)
})
