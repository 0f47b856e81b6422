import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { showRecord } from '../../registry/records/show-record.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { reasonsOf } from '../../testing/refused.ts'
import { doCaseAct } from './do-case-act.ts'
import { listCases } from './list-cases.ts'
import { showCase } from './show-case.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const voluntary = findCaseProcedure('voluntary-national')
const story = stories['voluntary-national']?.whole ?? []

describe('an act of a case', () => {
  it('carries a voluntary national standard through the whole of its life, into the register', async () => {
    if (!voluntary) throw new Error('the procedure is there')
    const players = await castOf(bench, voluntary)
    const caseId = await liveStory(bench, 'voluntary-national', players)
    const view = await bench.run(showCase, { caseId }, players.cast['committee'])
    expect(view).toMatchObject({
      stage: 'implementation',
      ended: true,
      planNumber: '20260001-T-469',
      number: 'GB/T 99001—2026',
    })
    expect(view.history).toHaveLength(story.length)
    expect(view.ballots[0]?.result).toMatchObject({ verdict: 'carried', agree: 17, disagree: 4, members: 24 })
    const record = await bench.run(showRecord, { number: 'GB/T 99001—2026' }, thePublic)
    expect(record).toMatchObject({ number: 'GB/T 99001—2026' })
    const board = await bench.run(
      listCases,
      { organizationId: players.organizations['authority'] ?? '' },
      players.cast['authority'],
    )
    expect(board.rows.map(({ id }) => id)).toEqual([caseId])
  })
  it('is refused to whoever is not the party that may do it, with the basis, and to the public', async () => {
    if (!voluntary) throw new Error('the procedure is there')
    const other = await bench.seedActor(await bench.seedOrganization('QTXH'), 'leader')
    const players = await castOf(bench, { ...voluntary, name: 'second' })
    const caseId = await liveStory(bench, 'voluntary-national', players, { deeds: story.slice(0, 3) })
    const assess = {
      caseId,
      act: 'issue-plan',
      values: { on: '2026-03-06', planNumber: '20260002-T-469', dueOn: '2027-01-01' },
    }
    expect(await reasonsOf(bench.run(doCaseAct, assess, other))).toContain('ACT_NOT_IN_THIS_STAGE')
    expect(await reasonsOf(bench.run(doCaseAct, assess, other))).toContain('CASE_ACT_NOT_BY_THIS_PART')
    expect(await reasonsOf(bench.run(doCaseAct, assess, thePublic))).toContain('NOT_SIGNED_IN')
  })
})
