import { describe, expect, it } from 'vitest'
import { fastTrackStory as story } from './cases/testing/stories/fast-track.ts'
import { until } from './cases/testing/stories/national.ts'
import { refusedWith, tell } from './cases/testing/story.ts'
import { fastTrack as procedure } from './fast-track.ts'

const refused = (act: string, on: string, values: object = {}, deeds = story.whole) =>
  refusedWith(procedure, tell(procedure, until(deeds, act), story.setting), { act, on, values: { ...values } })
const takenOver = story.others['takenOver'] ?? []
const valuesOf = (act: string) => story.whole.find((deed) => deed.act === act)?.values ?? {}

describe('the fast track of national standards', () => {
  it('is open in track B to adoptions, in track C to revisions and conversions', () => {
    const asked = (track: string, ground: string) =>
      refused('suggest', '2026-01-05', { sourceBody: 'iec', degree: 'idt', track, ground })
    expect([asked('B', 'adoption'), asked('C', 'revision'), asked('C', 'conversion')]).toEqual([[], [], []])
    for (const [track, ground] of [
      ['B', 'revision'],
      ['B', 'other'],
      ['C', 'adoption'],
      ['C', 'other'],
    ] as const)
      expect(asked(track, ground)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('keeps the enquiry of sixty days in track C too: there is no way round it', () => {
    const fiftyNine = { opensOn: '2026-04-03', closesOn: '2026-06-01' }
    expect(refused('open-enquiry', '2026-04-03', fiftyNine, takenOver)).toEqual(['CASE_PERIOD_TOO_SHORT'])
    const skipped = tell(procedure, until(takenOver, 'open-enquiry'), story.setting)
    expect(refusedWith(procedure, skipped, { act: 'submit-for-examination', on: '2026-06-04' })).toContain(
      'ACT_NOT_IN_THIS_STAGE',
    )
    expect(procedure.prohibitions[0]?.says.zh).toContain('不得省略')
  })
  it('records whether drafting is left out, and why, when the plan is issued', () => {
    const fields = procedure.acts['issue-plan']?.fields ?? {}
    expect(fields['drafting']).toMatchObject({ kind: 'choice', required: true })
    expect(fields['trackWhy']).toMatchObject({ required: true })
  })
  it('asks for a working group where drafting is not left out', () => {
    const opening = story.whole.find(({ act }) => act === 'open-enquiry')?.values ?? {}
    const without = story.whole.filter(({ act }) => act !== 'form-working-group')
    expect(refused('open-enquiry', '2026-04-03', opening, without)).toEqual(['CASE_ACT_NOT_DONE'])
  })
  it('takes over no text against the plan, and leaves out no drafting without its source', () => {
    const planned = tell(procedure, until(story.whole, 'form-working-group'), story.setting)
    expect(refusedWith(procedure, planned, { act: 'take-over-text', on: '2026-03-10' })).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
    const silent = takenOver.filter(({ act }) => act !== 'take-over-text')
    expect(refused('open-enquiry', '2026-04-03', valuesOf('open-enquiry'), silent)).toEqual(['CASE_ACT_NOT_DONE'])
  })
  it('lets an adoption go out only when verified, and never opens its text; a revision may say why not', () => {
    const unverified = (deeds: typeof story.whole) =>
      deeds.map((deed) =>
        deed.act === 'record-verification'
          ? { act: 'explain-no-verification', on: deed.on, values: { ought: false } }
          : deed,
      )
    const opening = valuesOf('open-enquiry')
    expect(refused('open-enquiry', '2026-04-03', opening, unverified(story.whole))).toEqual(['CASE_ACT_NOT_DONE'])
    expect(refused('open-enquiry', '2026-04-03', opening, unverified(takenOver))).toEqual([])
    expect(procedure.acts['publish']).not.toHaveProperty('open')
  })
  it('lets an adoption in track B off nothing: body, copyright, twelve months, double number', () => {
    expect(refused('suggest', '2026-01-05', { sourceBody: 'other', degree: 'idt' })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('apply', '2026-01-20', { copyrightObserved: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    const late = { ...valuesOf('issue-plan'), dueOn: '2027-03-07' }
    expect(refused('issue-plan', '2026-03-06', late)).toEqual(['CASE_DAY_TOO_LATE'])
    expect(refused('issue-plan', '2026-03-06', { ...late, drafting: 'leftOut' }, takenOver)).toEqual([])
    const single = { ...valuesOf('publish'), number: 'GB/T 99005—2026' }
    expect(refused('publish', '2026-10-09', single)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
})
