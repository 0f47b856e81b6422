import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { listCases } from './list-cases.ts'

let bench: Bench
let caseId: string
let players: Awaited<ReturnType<typeof voluntaryBefore>>['players']
beforeAll(async () => {
  bench = await openBench()
  ;({ caseId, players } = await voluntaryBefore(bench, 'cast-vote', { more: 2 }))
})
afterAll(() => bench.close())

let count = 0
const stranger = async () => bench.seedActor(await bench.seedOrganization(`WG${(count += 1)}`), 'leader')

describe('the board of a body', () => {
  it('shows its own cases with counts, and filters them', async () => {
    const organizationId = players.organizations['reviewAgency'] ?? ''
    const board = await bench.run(listCases, { organizationId, stage: 'examination' }, players.cast['reviewAgency'])
    expect(board.rows).toMatchObject([{ id: caseId, stage: 'examination', due: '2027-09-06' }])
    expect(board.counts).toEqual([{ procedure: 'voluntary-national', stage: 'examination', count: 1, late: 0 }])
    const late = await bench.run(listCases, { organizationId, late: true }, players.cast['reviewAgency'])
    expect(late.total).toBe(0)
  })
  it('is not shown to other bodies, nor to the public', async () => {
    const organizationId = players.organizations['reviewAgency'] ?? ''
    expect(await codeOf(bench.run(listCases, { organizationId }, await stranger()))).toBe('NOT_ALLOWED')
    expect(await codeOf(bench.run(listCases, { organizationId }, thePublic))).toBe('NOT_SIGNED_IN')
  })
})
