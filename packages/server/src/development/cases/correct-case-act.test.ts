import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { correctCaseAct } from './correct-case-act.ts'
import { showCase } from './show-case.ts'

let bench: Bench
let caseId: string
let players: Awaited<ReturnType<typeof voluntaryBefore>>['players']
beforeAll(async () => {
  bench = await openBench()
  ;({ caseId, players } = await voluntaryBefore(bench, 'cast-vote', { more: 2 }))
})
afterAll(() => bench.close())

describe('the correction of an act', () => {
  const words = { wrong: '日期', right: '2026-01-13', reason: '录入有误' }
  it('stands beside the act, which stays as it was', async () => {
    const before = await bench.run(showCase, { caseId }, players.cast['committee'])
    const actId = before.history[1]?.id ?? ''
    await bench.run(correctCaseAct, { caseId, actId, ...words }, players.cast['committee'])
    const after = await bench.run(showCase, { caseId }, players.cast['committee'])
    expect(after.corrections).toMatchObject([{ actId, right: '2026-01-13' }])
    expect(after.history).toEqual(before.history)
  })
  it('is refused to bodies whose act it was not, and to the public', async () => {
    const view = await bench.run(showCase, { caseId }, players.cast['committee'])
    const actId = view.history[1]?.id ?? ''
    expect(await codeOf(bench.run(correctCaseAct, { caseId, actId, ...words }, players.cast['reviewAgency']))).toBe(
      'NOT_ALLOWED',
    )
    expect(await codeOf(bench.run(correctCaseAct, { caseId, actId, ...words }, thePublic))).toBe('NOT_SIGNED_IN')
  })
})
