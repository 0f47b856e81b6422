import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { listItems } from './list-items.ts'
import { planWalk, type ReviewBody, seedBody, seedCitation, seedRecord } from './review-fixture.ts'

let bench: Bench
let body: ReviewBody
let walk: ReturnType<typeof planWalk>

beforeAll(async () => {
  bench = await openBench()
  body = await seedBody(bench)
  walk = planWalk(bench, body)
  await seedRecord(bench, body, { number: 'GB/T 99001—2020' })
  await seedRecord(bench, body, { number: 'GB/T 99002—2024', implementsOn: '2024-10-01' })
  await seedRecord(bench, body, { number: 'GB/T 99003—2024', implementsOn: '2024-10-01' })
  await seedRecord(bench, body, { number: 'GB/T 99004—2001', implementsOn: null })
  await seedCitation(bench, 'GB/T 99003—2024', 'GB/T 99009—2000')
  const other = await seedBody(bench, 'SLQT')
  await seedRecord(bench, other, { number: 'GB/T 99009—2000', implementsOn: '2000-10-01' })
  await bench.db
    .updateTable('standard_record')
    .set({ withdrawn_on: '2025-01-01' })
    .where('number', '=', 'GB/T 99009—2000')
    .execute()
})
afterAll(() => bench.close())

describe('a plan of reviews', () => {
  it('is proposed by the secretariat of the body alone', async () => {
    expect(await codeOf(walk.propose(2026, thePublic))).toBe('NOT_SIGNED_IN')
    expect(await codeOf(walk.propose(2026, body.leader))).toBe('NOT_ALLOWED')
    expect(await codeOf(walk.propose(2031))).toBe('REVIEW_YEAR_OUT_OF_RANGE')
  })

  it('proposes what is old and what cites the withdrawn, and nothing that nobody can judge', async () => {
    const { planId, proposed } = await walk.propose()
    expect(proposed).toBe(2)
    const { rows } = await bench.run(listItems, { planId, sort: 'number' }, body.secretary)
    expect(rows.map(({ number }) => number)).toEqual(['GB/T 99001—2020', 'GB/T 99003—2024'])
    const said = (at: number, source: string) => rows[at]?.reasons.find((reason) => reason.source === source)
    expect(said(0, 'age')).toMatchObject({ verdict: 'fail', code: 'AGE_OVER_NO_RECORD' })
    expect(said(0, 'findings')).toMatchObject({ verdict: 'unknown' })
    expect(said(0, 'outdated')).toMatchObject({ verdict: 'unknown' })
    expect(said(1, 'outdated')).toMatchObject({ verdict: 'fail', data: { numbers: ['GB/T 99009—2000'] } })
  })

  it('asked for again adds what came up, and nothing twice', async () => {
    await seedRecord(bench, body, { number: 'GB/T 99005—2019', implementsOn: '2019-10-01' })
    expect(await walk.propose()).toMatchObject({ proposed: 3 })
    expect(await walk.propose()).toMatchObject({ proposed: 3 })
  })

  it('is proposed no more once it is decided', async () => {
    const { planId } = await walk.propose()
    await walk.decide(planId)
    expect(await codeOf(walk.propose())).toBe('REVIEW_PLAN_DECIDED')
  })

  it('stands in the trace, which holds', async () => {
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
  })
})
