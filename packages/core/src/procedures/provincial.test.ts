import { describe, expect, it } from 'vitest'
import { provincialStory as story } from './cases/testing/stories/provincial.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { provincial as procedure } from './provincial.ts'

const upTo = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const before = (act: string) => tell(procedure, upTo(act), story.setting)
const bent = (act: string, values: object): Deed => {
  const deed = story.whole.find((each) => each.act === act)
  return { act, on: deed?.on ?? '2026-01-01', values: { ...deed?.values, ...values } }
}

describe('a local standard of a province', () => {
  it('needs something special to the place', () => {
    const facts = tell(procedure, [
      { act: 'suggest', on: '2026-01-05' },
      { act: 'judge-scope', on: '2026-01-06', values: { special: 'notEstablished' } },
      { act: 'argue', on: '2026-01-07' },
    ])
    expect(refusedWith(procedure, facts, { act: 'apply', on: '2026-01-08' })).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
  })
  it('goes beyond natural conditions and customs only where the reform pilot runs', () => {
    const suggested = [{ act: 'suggest', on: '2026-01-05', values: { localNeed: 'pilot' } }, ...upTo('apply').slice(1)]
    const facts = tell(procedure, suggested)
    const apply = { act: 'apply', on: '2026-01-08' }
    expect(refusedWith(procedure, facts, apply)).toEqual(['CASE_CONDITION_UNKNOWN'])
    expect(refusedWith(procedure, { ...facts, outside: { localReformPilot: 'yes' } }, apply)).toEqual([])
  })
  it('is asked about for thirty days', () => {
    const facts = before('open-enquiry')
    expect(refusedWith(procedure, facts, bent('open-enquiry', { closesOn: '2026-03-07' }))).toEqual([
      'CASE_PERIOD_TOO_SHORT',
    ])
    expect(refusedWith(procedure, facts, bent('open-enquiry', { closesOn: '2026-03-08' }))).toEqual([])
  })
  it('is not examined by those who drafted it', () => {
    const drafter = { experts: [{ name: '示例', employer: '示例' }] }
    expect(refusedWith(procedure, before('convene'), bent('convene', drafter))).toEqual(['CASE_NAMES_IN_BOTH'])
  })
  it('is not published while it asks more of goods from elsewhere', () => {
    const checked = upTo('publish').map((deed) =>
      deed.act === 'check-contents' ? bent('check-contents', { foreignGoods: 'present' }) : deed,
    )
    expect(refusedWith(procedure, tell(procedure, checked), bent('publish', {}))).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
  })
  it('carries the number of a province, and is voluntary', () => {
    const facts = before('publish')
    expect(refusedWith(procedure, facts, bent('publish', { number: 'DB3701/T 9001—2026' }))).toEqual([
      'CASE_NUMBER_OF_OTHER_KIND',
    ])
    expect(refusedWith(procedure, facts, bent('publish', { number: 'DB37/ 99001—2026' }))).toEqual([
      'CASE_VALUE_NOT_ALLOWED',
    ])
  })
})
