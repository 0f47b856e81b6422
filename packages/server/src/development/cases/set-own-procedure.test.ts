import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { codeOf, reasonsOf } from '../../testing/refused.ts'
import { doCaseAct } from './do-case-act.ts'
import { setOwnProcedure } from './set-own-procedure.ts'

let bench: Bench
let players: Awaited<ReturnType<typeof castOf>>
beforeAll(async () => {
  bench = await openBench()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(bench, procedure, 0)
  bench.clock.day('2026-01-01')
})
afterAll(() => bench.close())

const step = {
  name: 'internal-review',
  title: '内部审核',
  stage: 'suggestion',
  by: ['committee'],
  before: ['apply'],
  fields: [{ name: 'opinion', kind: 'longText', label: '审核意见', required: true }],
}
const version = () => ({
  organizationId: players.organizations['committee'] ?? '',
  procedure: 'voluntary-national',
  inForceFrom: '2026-01-01',
  steps: [step],
  tighter: { 'submit-dossier': 15, notice: 45 },
})

describe('an own version of a procedure', () => {
  it('is set by the leader, not by the secretariat, and not by the public', async () => {
    expect(await codeOf(bench.run(setOwnProcedure, version(), players.cast['committee']))).toBe('NOT_ALLOWED')
    expect(await codeOf(bench.run(setOwnProcedure, version(), thePublic))).toBe('NOT_SIGNED_IN')
    expect(await bench.run(setOwnProcedure, version(), players.cast['committee:leader'])).toMatchObject({})
  })
  it('never loosens the law: no longer last day, no shorter notice, no step that the law waits for elsewhere', async () => {
    const loose = [
      { ...version(), inForceFrom: '2026-02-01', tighter: { 'submit-dossier': 19 } },
      { ...version(), inForceFrom: '2026-02-01', tighter: { notice: 29 } },
      { ...version(), inForceFrom: '2026-02-01', steps: [{ ...step, before: ['publish'] }] },
      { ...version(), inForceFrom: '2026-02-01', moreFields: { suggest: [{ ...step.fields[0], name: 'necessity' }] } },
    ]
    for (const each of loose)
      expect(await codeOf(bench.run(setOwnProcedure, each, players.cast['committee:leader']))).toBe('OWN_STEP_LOOSENS')
  })
  it('makes the act of the law wait for the own step in cases opened under it', async () => {
    const deeds = (stories['voluntary-national']?.whole ?? []).slice(0, 2)
    const caseId = await liveStory(bench, 'voluntary-national', players, { deeds })
    const file = await bench.seedFile(new Uint8Array([1]), '示例.docx')
    const apply = { caseId, act: 'apply', values: { form: file, draft: file, duplicates: '无' } }
    expect(await reasonsOf(bench.run(doCaseAct, apply, players.cast['committee']))).toEqual(['CASE_ACT_NOT_DONE'])
    const own = { caseId, act: 'own-internal-review', values: { opinion: '同意' } }
    await bench.run(doCaseAct, own, players.cast['committee'])
    expect(await reasonsOf(bench.run(doCaseAct, apply, players.cast['committee']))).toEqual([])
  })
})
