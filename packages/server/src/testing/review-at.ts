import { afterAll, beforeAll } from 'vitest'
import { planWalk, type ReviewBody, type SeededRecord, seedBody, seedRecord } from '../review/review-fixture.ts'
import { type Bench, openBench } from './bench.ts'

/** A bench of a test file's own: a body, records of the register that are due, and a plan of 2026, decided or not. */
export function reviewAt(
  state: 'draft' | 'decided',
  records: readonly SeededRecord[] = [{ number: 'GB/T 99001—2020' }],
) {
  let bench: Bench
  let body: ReviewBody
  let planId: string
  beforeAll(async () => {
    bench = await openBench()
    body = await seedBody(bench)
    for (const record of records) await seedRecord(bench, body, record)
    planId = (await planWalk(bench, body).propose()).planId
    if (state === 'decided') await planWalk(bench, body).decide(planId)
  })
  afterAll(() => bench.close())
  return {
    get bench() {
      return bench
    },
    get body() {
      return body
    },
    get planId() {
      return planId
    },
    get walk() {
      return planWalk(bench, body)
    },
    idOf: async (number: string) => (await planWalk(bench, body).itemOf(number)).id,
  }
}
