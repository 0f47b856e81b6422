import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { keepCurrencyCheck } from './keep-currency-check.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001' }])
})
afterAll(() => bench.close())

describe('a currency check that is kept', () => {
  it('has its hash in the trace, and may be asked for by anyone', async () => {
    const { sha256 } = await bench.run(keepCurrencyCheck, { text: 'GB/T 99001—2020' }, thePublic)
    const { rows } = await sql<{ data: { sha256: string; count: number } }>`
      select data from trace_event where type = 'currency.checked'`.execute(bench.db)
    expect(rows[0]?.data).toMatchObject({ sha256, count: 1 })
  })

  it('is done once however often the same form is sent', async () => {
    const send = () =>
      bench.run(keepCurrencyCheck, { text: 'GB/T 99001—2020' }, thePublic, { idempotencyKey: 'the-same-form' })
    expect(await send()).toEqual(await send())
  })

  it('is refused without any reference', () =>
    expect(bench.run(keepCurrencyCheck, { text: ' ' }, thePublic)).rejects.toMatchObject({
      code: 'CURRENCY_LIST_EMPTY',
    }))
})
