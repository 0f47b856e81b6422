import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { beginWatch } from './begin-watch.ts'
import { endWatch } from './end-watch.ts'
import { listWatches } from './list-watches.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>
let other: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization('SLXH')
  expert = await bench.seedActor(organizationId, 'expert')
  other = await bench.seedActor(organizationId, 'secretary')
})
afterAll(() => bench.close())

describe('following no longer', () => {
  it('is for one’s own alone: to anybody else the watch does not exist', async () => {
    const { id } = await bench.run(beginWatch, { number: 'GB/T 1.1' }, expert)
    await expect(bench.run(endWatch, { id }, other)).rejects.toMatchObject({ code: 'WATCH_NOT_FOUND' })
    await bench.run(endWatch, { id }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toEqual([])
    await expect(bench.run(endWatch, { id }, expert)).rejects.toMatchObject({ code: 'WATCH_NOT_FOUND' })
  })

  it('lets the same standard be followed again', async () => {
    await bench.run(beginWatch, { number: 'GB/T 1.1' }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toHaveLength(1)
  })

  it('needs an account', () =>
    expect(bench.run(endWatch, { id: 'any' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})
