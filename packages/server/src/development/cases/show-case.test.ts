import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { doCaseAct } from './do-case-act.ts'
import { showCase } from './show-case.ts'

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

describe('the page of a case', () => {
  it('is for those who take part, members of the committee among them', async () => {
    for (const who of ['authority', 'committee', 'reviewAgency', 'm3'])
      expect(await bench.run(showCase, { caseId }, players.cast[who])).toMatchObject({ id: caseId })
  })
  it('is not there for others, and asks the public to sign in', async () => {
    expect(await codeOf(bench.run(showCase, { caseId }, await stranger()))).toBe('CASE_NOT_FOUND')
    expect(await codeOf(bench.run(showCase, { caseId }, thePublic))).toBe('NOT_SIGNED_IN')
  })
  it('tells who has not voted, and nobody how another voted while the ballot is open', async () => {
    const view = await bench.run(showCase, { caseId }, players.cast['m1'])
    expect(view.ballots[0]?.missing).toHaveLength(22)
    const votes = view.history.filter(({ act }) => act === 'cast-vote').map(({ values }) => values['choice'] ?? null)
    expect(votes).toEqual(['agree', null])
  })
  it('offers each only what is theirs to do', async () => {
    const mine = async (who: string) =>
      (await bench.run(showCase, { caseId }, players.cast[who])).acts.filter((act) => act.mine).map(({ act }) => act)
    expect(await mine('m3')).toEqual(expect.arrayContaining(['cast-vote', 'declare-conflict']))
    expect(await mine('m3')).not.toContain('conclude-examination')
    expect(await mine('committee')).toContain('conclude-examination')
  })
})

describe('a member of the committee', () => {
  it('votes once, not for another, and not after the ballot has closed', async () => {
    const view = await bench.run(showCase, { caseId }, players.cast['m1'])
    const vote = { caseId, act: 'cast-vote', row: view.ballots[0]?.id ?? '', values: { choice: 'agree' } }
    expect(await codeOf(bench.run(doCaseAct, vote, players.cast['m1']))).toBe('CASE_MEMBER_HAS_VOTED')
    expect(await codeOf(bench.run(doCaseAct, vote, players.cast['m25']))).toBe('CASE_MEMBER_IN_CONFLICT')
    bench.clock.day('2026-07-21')
    expect(await codeOf(bench.run(doCaseAct, vote, players.cast['m9']))).toBe('CASE_CLOSED_ON')
    bench.clock.day('2026-06-21')
  })
})
