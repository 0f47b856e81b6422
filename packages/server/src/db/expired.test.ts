import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { deleteExpired } from './expired.ts'

describe('an answer kept against repeats', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    await bench.db
      .insertInto('idempotency')
      .values({ actor: 'a', key: 'k', use_case: 'u', answer: '{}', created_at: '2026-03-02T00:00:00.000Z' })
      .execute()
  })
  afterAll(() => bench.close())
  const kept = () => bench.db.selectFrom('idempotency').select('key').execute()

  it('is still there on the next day', async () => {
    await deleteExpired(bench.db, '2026-03-03T00:00:00.000Z')
    expect(await kept()).toHaveLength(1)
  })
  it('is gone after two days', async () => {
    await deleteExpired(bench.db, '2026-03-04T00:00:01.000Z')
    expect(await kept()).toHaveLength(0)
  })
})
