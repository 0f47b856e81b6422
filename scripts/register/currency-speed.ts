import { createDatabase, createPool } from '../../packages/server/src/db/pool.ts'
import { currencyRows } from '../../packages/server/src/registry/currency-check/currency-rows.ts'
import { readAsked } from '../../packages/server/src/registry/currency-check/read-asked.ts'
import { makeRecords, TODAY } from './make-records.ts'

const NUMBERS = 1_000
const RUNS = 5

/** 查新 of a thousand numbers spread over the register, the milliseconds of each of five runs. */
export async function measureCurrency(url: string, count: number): Promise<{ ms: number[]; found: number }> {
  const pool = createPool(url)
  const db = createDatabase(pool)
  const step = Math.max(1, Math.floor(count / NUMBERS))
  const numbers: string[] = []
  for (const { id, number } of makeRecords(count)) if (id % step === 0 && numbers.length < NUMBERS) numbers.push(number)
  const ms: number[] = []
  let found = 0
  for (let run = 0; run < RUNS; run += 1) {
    const asked = performance.now()
    const rows = await currencyRows(db, readAsked(numbers.join('\n')), TODAY)
    ms.push(performance.now() - asked)
    found = rows.filter(({ edition }) => edition !== null).length
  }
  await db.destroy()
  return { ms, found }
}
