import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { showCase } from './show-case.ts'
import { submitToCase } from './submit-to-case.ts'

let bench: Bench
let caseId: string
let players: Awaited<ReturnType<typeof castOf>>
const story = stories['voluntary-national']?.whole ?? []

beforeAll(async () => {
  bench = await openBench()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(bench, procedure, 0)
  const deeds = story.slice(
    0,
    story.findIndex(({ act }) => act === 'submit-comment'),
  )
  caseId = await liveStory(bench, 'voluntary-national', players, { deeds })
})
afterAll(() => bench.close())

const comment = {
  act: 'submit-comment',
  values: { body: '<b>建议</b>放宽', personName: '示例人', email: 'a@example.invalid' },
}

describe('a comment on the enquiry of a case', () => {
  it('is taken from anybody within the enquiry, and gives a receipt', async () => {
    bench.clock.day('2026-05-01')
    const { receipt } = await bench.run(submitToCase, { caseId, ...comment }, thePublic)
    expect(receipt).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/u)
  })
  it('keeps the name of its author apart from the record, where it can be erased', async () => {
    const row = await bench.db
      .selectFrom('case_act')
      .selectAll()
      .where('act', '=', 'submit-comment')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row.field_values)).not.toContain('示例人')
    const view = await bench.run(showCase, { caseId }, players.cast['committee'])
    expect(view.history.find(({ act }) => act === 'submit-comment')?.values).toMatchObject({ personName: '示例人' })
  })
  it('is not taken the day after the last day', async () => {
    bench.clock.day('2026-06-03')
    expect(await codeOf(bench.run(submitToCase, { caseId, ...comment }, thePublic))).toBe('CASE_CLOSED_ON')
  })
  it('lets nobody do more than the public may', async () => {
    bench.clock.day('2026-05-02')
    const forged = { caseId, act: 'submit-for-examination', values: {} }
    expect(await codeOf(bench.run(submitToCase, forged, thePublic))).toBe('CASE_ACT_UNKNOWN')
  })
})
