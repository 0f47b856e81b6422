import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { keepCurrencyCheck } from './keep-currency-check.ts'
import { showCurrencyCheck } from './show-currency-check.ts'

let bench: Bench
const keep = () => bench.run(keepCurrencyCheck, { text: 'GB/T 99001—2010' }, thePublic)
const show = (id: string) => bench.run(showCurrencyCheck, { id }, thePublic)

beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2010', family: 'GB/T 99001', status: 'withdrawn' }])
})
afterAll(() => bench.close())

describe('a kept currency check', () => {
  it('is found again by anyone, whole', async () => {
    const { id, sha256 } = await keep()
    expect(await show(id)).toMatchObject({ sha256, isWhole: true, day: '2026-03-02', rows: [{ verdict: 'withdrawn' }] })
  })

  it('says what was true on its day, whatever became of the record since', async () => {
    const { id } = await keep()
    await sql`update standard_record set claimed_status = 'current'`.execute(bench.db)
    expect(await show(id)).toMatchObject({ isWhole: true, rows: [{ verdict: 'withdrawn' }] })
  })

  it('is not whole when a row of it was changed behind the back of the product', async () => {
    const { id } = await keep()
    await sql`update currency_check set rows = jsonb_set(rows, '{0,verdict}', '"coming"') where id = ${id}`.execute(
      bench.db,
    )
    expect(await show(id)).toMatchObject({ isWhole: false })
  })

  it('that is not there is refused', () =>
    expect(show('none')).rejects.toMatchObject({ code: 'CURRENCY_CHECK_NOT_FOUND' }))
})
