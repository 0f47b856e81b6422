import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { paperText } from './papers/paper-text.ts'
import { takeoverTemplate } from './takeover-template.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const drafter = async () => bench.seedActor(await bench.seedOrganization(), 'drafter')

describe('the takeover template', () => {
  test('is had by whoever is signed in', async () =>
    expect(paperText((await bench.run(takeoverTemplate, {}, await drafter())).bytes)).toContain('标准编号'))
  test('is not had without signing in', () =>
    expect(bench.run(takeoverTemplate, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})
