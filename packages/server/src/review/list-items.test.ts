import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { listItems } from './list-items.ts'

const at = reviewAt('draft', [
  { number: 'GB/T 99001—2020' },
  { number: 'GB/T 99002—2019', implementsOn: '2019-10-01' },
  { number: 'GB 99003—2010', nature: 'mandatory', implementsOn: '2010-10-01' },
])
const numbers = async (filters: object) =>
  (await at.bench.run(listItems, { planId: at.planId, ...filters }, at.body.secretary)).rows.map(({ number }) => number)

it('only the body sees its items', async () => {
  expect(await codeOf(at.bench.run(listItems, { planId: at.planId }, thePublic))).toBe('NOT_SIGNED_IN')
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('SLQT'), 'secretary')
  expect(await codeOf(at.bench.run(listItems, { planId: at.planId }, stranger))).toBe('NOT_ALLOWED')
})

it('by what speaks for a review, by number and by state', async () => {
  expect(await numbers({ source: 'tenYears' })).toEqual(['GB 99003—2010'])
  expect(await numbers({ source: 'feedback' })).toEqual([])
  expect(await numbers({ q: '99002' })).toEqual(['GB/T 99002—2019'])
  expect(await numbers({ q: '%' })).toEqual([])
  expect(await numbers({ state: 'started' })).toEqual([])
})

it('pages lose and repeat nothing', async () => {
  const first = await at.bench.run(listItems, { planId: at.planId, sort: 'number', limit: 2 }, at.body.secretary)
  expect(first.total).toBe(3)
  const rest = await numbers({ sort: 'number', limit: 2, cursor: first.next ?? '' })
  expect([...first.rows.map(({ number }) => number), ...rest]).toEqual([
    'GB 99003—2010',
    'GB/T 99001—2020',
    'GB/T 99002—2019',
  ])
})
