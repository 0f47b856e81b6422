import { describe, expect, it } from 'vitest'
import { stories } from './cases/testing/stories/index.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { mandatoryNational as procedure } from './mandatory-national.ts'

const story = stories['mandatory-national'] ?? { whole: [], others: {}, setting: {} }
const until = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const before = (act: string) => tell(procedure, until(act), story.setting)
const refused = (act: string, on: string, values: object = {}) =>
  refusedWith(procedure, before(act), { act, on, values: { ...values } })

describe('a mandatory national standard', () => {
  it('names its legal purpose, the enforcing department and the law under which a breach is handled', () => {
    const required = Object.entries(procedure.acts['suggest']?.fields ?? {}).filter(([, field]) => field.required)
    expect(required.map(([name]) => name)).toEqual(
      expect.arrayContaining(['legalPurpose', 'enforcingDepartment', 'punishedUnder']),
    )
  })
  it('is not applied for beyond the four purposes, without enforcement, or without asking the departments', () => {
    expect(refused('apply', '2026-01-26', { withinPurpose: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('apply', '2026-01-26', { enforceable: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    const unasked = tell(
      procedure,
      [story.whole[0], story.whole[3]].flatMap((deed) => deed ?? []),
    )
    expect(refusedWith(procedure, unasked, { act: 'apply', on: '2026-01-26' })).toEqual(['CASE_ACT_NOT_DONE'])
  })
  it('is on notice for thirty days, or seven where it is urgent', () => {
    const week = { opensOn: '2026-02-03', closesOn: '2026-02-10' }
    expect(refused('give-notice', '2026-02-03', week)).toEqual(['CASE_PERIOD_TOO_SHORT'])
    const [first, ...rest] = until('give-notice')
    const urgent = tell(procedure, first ? [{ ...first, values: { urgent: true } }, ...rest] : [])
    expect(refusedWith(procedure, urgent, { act: 'give-notice', on: '2026-02-03', values: week })).toEqual([])
  })
  it('names nobody in its foreword, and is mandatory throughout', () => {
    expect(refused('upload-draft', '2026-04-02', { forewordNamesNobody: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('upload-draft', '2026-04-02', { allMandatory: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('that is notified abroad waits for sixty days of comment: not on the fifty-ninth', () => {
    expect(refused('submit-for-examination', '2026-06-01', { muchChanged: false })).toContain('CASE_PERIOD_STILL_RUNS')
    expect(refused('submit-for-examination', '2026-06-03', { muchChanged: false })).toEqual([])
  })
  it('sent back is voted on anew: the ballot of before counts no more', () => {
    const again = tell(procedure, story.others['sentBack'] ?? [], story.setting)
    const pass = {
      act: 'conclude-examination',
      on: '2026-09-23',
      values: { on: '2026-09-23', result: 'passed', minutes: {} },
    }
    expect(refusedWith(procedure, again, pass)).toContain('CASE_NO_BALLOT')
  })
  it('is approved by the State Council or on its mandate, bears GB, and its text is free', () => {
    const values = story.whole.find(({ act }) => act === 'publish')?.values ?? {}
    expect(refused('publish', '2026-10-09', { ...values, mandate: 'neither' })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('publish', '2026-10-09', { ...values, number: 'GB/T 99001—2026' })).toEqual([
      'CASE_NUMBER_OF_OTHER_KIND',
    ])
    expect(refused('disclose', '2026-10-12', { free: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
})
