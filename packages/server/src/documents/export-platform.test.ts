import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { exportPlatform } from './export-platform.ts'
import { paperText } from './papers/paper-text.ts'

let bench: Bench
let published: Story

beforeAll(async () => {
  bench = await openBench()
  published = await walkTo(bench, 'implementation')
})
afterAll(() => bench.close())

describe('the fields for the national platform', () => {
  const input = () => ({ standardId: published.rows.standardId })

  test('are exported by the secretariat', async () => {
    const text = paperText((await bench.run(exportPlatform, input(), published.actors.secretary)).bytes)
    expect(text).toContain('T/SLXH 1—2026')
    expect(text).toContain('示例起草人')
  })

  test('are not exported by an expert', () =>
    expect(bench.run(exportPlatform, input(), published.actors.expert)).rejects.toMatchObject({ code: 'NOT_ALLOWED' }))
  test('are not exported without signing in', () =>
    expect(bench.run(exportPlatform, input(), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
  test('of a standard that is not there are not found', () =>
    expect(bench.run(exportPlatform, { standardId: 'none' }, published.actors.secretary)).rejects.toMatchObject({
      code: 'STANDARD_NOT_FOUND',
    }))
})
