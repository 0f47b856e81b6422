import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { listStatistics } from './list-statistics.ts'
import { assignAnalysis, type Network, openNetwork, submit } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const list = (filters: object = {}, actor = network.actors.beijing) => network.bench.run(listStatistics, filters, actor)

it('the authority of a place and the point itself see what is due; others see nothing', async () => {
  const taskId = await assignAnalysis(network)
  expect(await list({ year: 2026 })).toMatchObject({ total: 2, late: 0, mayDecide: true, years: [2026] })
  expect(await list({}, network.actors.laboratory)).toMatchObject({ total: 2, mayDecide: false })
  expect(await list({}, network.actors.shanghai)).toMatchObject({ total: 0 })
  expect(await list({}, network.actors.outsider)).toMatchObject({ total: 0 })
  await submit(network, taskId)
})

it('what was not sent is late on the day after 30 November, and what was sent is not', async () => {
  network.bench.clock.day('2026-11-30')
  expect(await list({ state: 'late' })).toMatchObject({ total: 0 })
  network.bench.clock.day('2026-12-01')
  expect(await list({ state: 'late' })).toMatchObject({ total: 1, late: 1, rows: [{ number: null, standing: 'late' }] })
  expect((await list({ state: 'submitted' })).rows).toMatchObject([{ standing: 'running' }])
})

it('a page goes on where the one before ended', async () => {
  const first = await list({ limit: 1 })
  const second = await list({ limit: 1, cursor: first.next })
  expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id)
  expect(second.next).toBeNull()
})

it('it is no list for the public', async () =>
  expect(await codeOf(network.bench.run(listStatistics, {}, thePublic))).toBe('NOT_SIGNED_IN'))
