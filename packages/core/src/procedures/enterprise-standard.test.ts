import { describe, expect, it } from 'vitest'
import { enterpriseStandardStory as story } from './cases/testing/stories/enterprise-standard.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { enterpriseStandard as procedure } from './enterprise-standard.ts'

const upTo = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const before = (act: string) => tell(procedure, upTo(act), story.setting)

describe('an enterprise standard', () => {
  it('says how every indicator is tested', () => {
    const draft = (values: object): Deed => ({ act: 'upload-draft', on: '2026-02-05', values: { ...values } })
    expect(refusedWith(procedure, before('upload-draft'), draft({ indicators: [] }))).toEqual(['CASE_TOO_FEW_LINES'])
    expect(refusedWith(procedure, before('upload-draft'), draft({ methodsCited: false }))).toEqual([
      'CASE_VALUE_NOT_ALLOWED',
    ])
  })
  it('passes only when a named person has stated that it is not below the mandatory standards', () => {
    const examine: Deed = { act: 'examine', on: '2026-03-01' }
    const stating = (result: string): Deed => ({ act: 'state-not-below', on: '2026-02-22', values: { result } })
    const facts = before('state-not-below')
    expect(refusedWith(procedure, facts, examine)).toEqual(['CASE_ACT_NOT_DONE'])
    for (const result of ['below', 'unclear'])
      expect(refusedWith(procedure, tell(procedure, [...upTo('state-not-below'), stating(result)]), examine)).toEqual([
        'CASE_EARLIER_ANSWER_STANDS_AGAINST',
      ])
    expect(refusedWith(procedure, facts, stating('notBelow'))).toEqual(['CASE_VALUE_MISSING'])
  })
  it('carries a number that begins with Q/', () => {
    const publish: Deed = { act: 'publish', on: '2026-03-05', values: { number: 'T/SLX 1—2026' } }
    expect(refusedWith(procedure, before('publish'), publish)).toEqual(['CASE_NUMBER_OF_OTHER_KIND'])
  })
})
