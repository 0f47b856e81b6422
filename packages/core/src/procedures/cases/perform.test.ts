import { describe, expect, it } from 'vitest'
import { voluntaryNational as procedure } from '../voluntary-national.ts'
import { canInCase, isDoer, stageAfter } from './perform.ts'
import { actorFor, emptyCase, facing, refusedWith, tell } from './testing/story.ts'

const suggested = tell(procedure, [{ act: 'suggest', on: '2026-01-05', by: 'proposer' }])

describe('an act of a case', () => {
  it('that the procedure does not have is refused by name', () => {
    const answer = canInCase(procedure, 'leap', emptyCase(), '2026-01-05')
    expect(answer.reasons.map(({ code }) => code)).toEqual(['CASE_ACT_UNKNOWN'])
  })
  it('is refused in another stage than its own, with the stages in which it can be done', () => {
    expect(refusedWith(procedure, suggested, { act: 'publish', on: '2026-01-06' })).toContain('ACT_NOT_IN_THIS_STAGE')
  })
  it('on a row is refused where there is no such row', () => {
    const reply = { act: 'record-department-reply', on: '2026-01-06' }
    expect(refusedWith(procedure, suggested, reply)).toEqual(['CASE_ROW_NOT_FOUND'])
  })
  it('done once on a row is not done there again', () => {
    const asked = tell(procedure, [
      { act: 'suggest', on: '2026-01-05', by: 'proposer' },
      { act: 'ask-department', on: '2026-01-06', values: { replyBy: '2026-02-06' } },
      { act: 'record-department-reply', on: '2026-01-10' },
    ])
    expect(refusedWith(procedure, asked, { act: 'record-department-reply', on: '2026-01-11' })).toEqual([
      'CASE_ACT_ALREADY_DONE',
    ])
  })
  it('of the leader is not done by the staff', () => {
    expect(isDoer(['authority:leader'], actorFor('authority', 'a'))).toBe(false)
    expect(isDoer(['authority:leader'], actorFor('authority:leader', 'a'))).toBe(true)
    expect(isDoer(['public'], actorFor('member', 'a'))).toBe(true)
  })
  it('leads where what was decided leads', () => {
    const conclude = procedure.acts['conclude-examination']
    if (!conclude) throw new Error('the act is there')
    expect(stageAfter(conclude, 'examination', { result: 'back' })).toBe('drafting')
    expect(() => stageAfter({ ...conclude, to: null }, null, {})).toThrow(/leads nowhere/u)
  })
  it('asked without being done reads its conditions, and leaves what would be filled in aside', () => {
    const facts = { ...facing(procedure, suggested, { act: 'argue', on: '2026-01-06' }), deed: null }
    expect(canInCase(procedure, 'argue', facts, '2026-01-06').can).toBe(true)
  })
})
