import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { listEvents } from './list-events.ts'

describe('the list of events', () => {
  let bench: Bench
  let organizationId: string
  beforeAll(async () => {
    bench = await openBench()
    organizationId = await bench.seedOrganization()
  })
  afterAll(() => bench.close())

  it('shows the administrator every event in words, the newest first', async () => {
    await bench.seedActor(organizationId, 'leader')
    const { rows, next } = await bench.run(listEvents, {})
    expect(rows.map(({ seq }) => seq)).toEqual([2, 1])
    expect(rows[0]?.words.zh).toContain('登记组织')
    expect(next).toBeNull()
  })

  it('shows a secretary nothing that belongs to no project of the organization', async () => {
    const secretary = await bench.seedActor(organizationId, 'secretary')
    expect((await bench.run(listEvents, {}, secretary)).rows).toEqual([])
  })

  it('is refused to whoever has not signed in', async () => {
    await expect(bench.run(listEvents, {}, thePublic)).rejects.toThrow(new Refusal('NOT_SIGNED_IN'))
  })

  it('is refused to an expert', async () => {
    const expert = await bench.seedActor(organizationId, 'expert')
    await expect(bench.run(listEvents, {}, expert)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})
