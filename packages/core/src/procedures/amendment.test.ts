import { describe, expect, it } from 'vitest'
import { amendment as procedure } from './amendment.ts'
import { amendmentStory as story } from './cases/testing/stories/amendment.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'

const upTo = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const before = (act: string) => tell(procedure, upTo(act), story.setting)
const item = { clause: '5.1', was: '示例', becomes: '示例' }

describe('an amendment', () => {
  it('changes two items at most', () => {
    const sheet = (count: number): Deed => ({
      act: 'draft-sheet',
      on: '2026-01-06',
      values: { items: Array.from({ length: count }, () => item) },
    })
    expect(refusedWith(procedure, before('draft-sheet'), sheet(3))).toEqual(['CASE_TOO_MANY_LINES'])
    expect(refusedWith(procedure, before('draft-sheet'), sheet(2))).toEqual([])
  })
  it('is not the third of its standard, nor made while nobody knows how many there were', () => {
    const facts = before('draft-sheet')
    const sheet: Deed = { act: 'draft-sheet', on: '2026-01-06' }
    const third = { ...facts, outside: { amendedLessThanTwice: 'no' } } as const
    expect(refusedWith(procedure, third, sheet)).toEqual(['CASE_CONDITION_NOT_MET'])
    expect(refusedWith(procedure, { ...facts, outside: {} }, sheet)).toEqual(['CASE_CONDITION_UNKNOWN'])
  })
  it('is asked about for a month, to the day', () => {
    const until = (closesOn: string): Deed => ({
      act: 'open-enquiry',
      on: '2026-01-07',
      values: { opensOn: '2026-01-07', closesOn },
    })
    expect(refusedWith(procedure, before('open-enquiry'), until('2026-02-06'))).toEqual(['CASE_PERIOD_TOO_SHORT'])
    expect(refusedWith(procedure, before('open-enquiry'), until('2026-02-07'))).toEqual([])
  })
})
