import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { beginWatch } from './begin-watch.ts'
import { listWatches } from './list-watches.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
})
afterAll(() => bench.close())

describe('following a standard', () => {
  it('takes its number in any spelling and means all its editions', async () => {
    await bench.run(beginWatch, { number: 'gbt1.1-2020' }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toMatchObject([{ kind: 'standard', family: 'GB/T 1.1' }])
  })

  it('twice is following it once', async () => {
    await bench.run(beginWatch, { number: 'GB/T 1.1' }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toHaveLength(1)
  })

  it('is refused without a subject, and for what is no number', async () => {
    await expect(bench.run(beginWatch, {}, expert)).rejects.toMatchObject({ code: 'WATCH_SUBJECT_MISSING' })
    await expect(bench.run(beginWatch, { number: '什么' }, expert)).rejects.toMatchObject({
      code: 'STANDARD_NUMBER_MALFORMED',
    })
  })

  it('is refused for a project that one may not see', () =>
    expect(bench.run(beginWatch, { projectId: 'none' }, expert)).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' }))

  it('needs an account', () =>
    expect(bench.run(beginWatch, { number: 'GB/T 1.1' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})
