import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { endTour } from './end-tour.ts'
import { whoAmI } from './who-am-i.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

it('an account that has ended the tour is not shown it again, and others are', async () => {
  const organizationId = await bench.seedOrganization()
  const [first, second] = [
    await bench.seedActor(organizationId, 'secretary'),
    await bench.seedActor(organizationId, 'secretary'),
  ]
  expect(await bench.run(whoAmI, {}, first)).toMatchObject({ account: { tourSeen: false } })
  await bench.run(endTour, {}, first)
  expect(await bench.run(whoAmI, {}, first)).toMatchObject({ account: { tourSeen: true } })
  expect(await bench.run(whoAmI, {}, second)).toMatchObject({ account: { tourSeen: false } })
})

it('whoever is not signed in has no tour to end', async () =>
  expect(await codeOf(bench.run(endTour, {}, thePublic))).toBe('NOT_SIGNED_IN'))
