import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { listPublishers } from './list-publishers.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
})
afterAll(() => bench.close())

it('an organization is a publisher once it has published', async () => {
  await bench.seedOrganization('NONE')
  expect((await bench.run(listPublishers, {}, thePublic)).map(({ id }) => id)).toEqual([story.organizationId])
})
