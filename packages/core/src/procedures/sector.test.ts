import { describe, expect, it } from 'vitest'
import { sectorStory as story } from './cases/testing/stories/sector.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { sector as procedure } from './sector.ts'

const before = (act: string) =>
  tell(
    procedure,
    story.whole.slice(
      0,
      story.whole.findIndex((deed) => deed.act === act),
    ),
    story.setting,
  )
const deed = (act: string): Deed => story.whole.find((each) => each.act === act) ?? { act, on: '2026-01-01' }
const bent = (act: string, values: object): Deed => ({ ...deed(act), values: { ...deed(act).values, ...values } })

describe('a sector standard', () => {
  it('is not applied for where a voluntary national standard exists, nor where nobody can judge that', () => {
    for (const answer of ['present', 'unclear']) {
      const facts = tell(procedure, [deed('suggest'), bent('judge-scope', { nationalExists: answer }), deed('argue')])
      expect(refusedWith(procedure, facts, deed('apply'))).toEqual(['CASE_EARLIER_ANSWER_STANDS_AGAINST'])
    }
  })
  it('is asked about for thirty days: twenty-nine are too few', () => {
    const facts = before('open-enquiry')
    expect(refusedWith(procedure, facts, bent('open-enquiry', { closesOn: '2026-03-07' }))).toEqual([
      'CASE_PERIOD_TOO_SHORT',
    ])
    expect(refusedWith(procedure, facts, bent('open-enquiry', { closesOn: '2026-03-08' }))).toEqual([])
  })
  it('gets no plan under a code that is not approved, nor under one of which nobody knows', () => {
    const facts = before('issue-plan')
    const under = (code: 'no' | 'unknown') => ({ ...facts, outside: { sectorCodeApproved: code } })
    expect(refusedWith(procedure, under('no'), deed('issue-plan'))).toEqual(['CASE_CONDITION_NOT_MET'])
    expect(refusedWith(procedure, under('unknown'), deed('issue-plan'))).toEqual(['CASE_CONDITION_UNKNOWN'])
  })
  it('is voluntary, unless the law that makes it mandatory is named', () => {
    const facts = before('publish')
    const mandatory = { number: 'JT 99001—2026' }
    expect(refusedWith(procedure, facts, bent('publish', mandatory))).toEqual(['CASE_VALUE_MISSING'])
    expect(refusedWith(procedure, facts, bent('publish', { ...mandatory, mandatoryBasis: '示例依据' }))).toEqual([])
  })
  it('is not published while its text lays down what it must not', () => {
    const facts = tell(
      procedure,
      story.whole
        .slice(0, -3)
        .map((each) => (each.act === 'check-contents' ? bent('check-contents', { licensing: 'present' }) : each)),
      story.setting,
    )
    expect(refusedWith(procedure, facts, deed('publish'))).toEqual(['CASE_EARLIER_ANSWER_STANDS_AGAINST'])
  })
  it('is withdrawn from the day on which the national standard is in force, not the day before', () => {
    const taken = story.others['takenOver'] ?? []
    const facts = tell(procedure, taken.slice(0, -1), story.setting)
    const withdraw = (day: string): Deed => ({ act: 'withdraw', on: day, values: { withdrawnOn: day } })
    expect(refusedWith(procedure, facts, withdraw('2028-02-29'))).toEqual(['CASE_DAYS_OUT_OF_ORDER'])
    expect(refusedWith(procedure, facts, withdraw('2028-03-01'))).toEqual([])
  })
})
