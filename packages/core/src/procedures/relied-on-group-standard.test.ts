import { describe, expect, it } from 'vitest'
import { until } from './cases/testing/stories/national.ts'
import { reliedOnGroupStandardStory as story } from './cases/testing/stories/relied-on-group-standard.ts'
import { refusedWith, tell } from './cases/testing/story.ts'
import { reliedOnGroupStandard as procedure } from './relied-on-group-standard.ts'

const refused = (act: string, on: string, values: object = {}, deeds = story.whole) =>
  refusedWith(procedure, tell(procedure, until(deeds, act), story.setting), { act, on, values: { ...values } })
const valuesOf = (act: string) => story.whole.find((deed) => deed.act === act)?.values ?? {}

describe('a national standard that relies on a group standard', () => {
  it('starts from a group standard, not from that of an enterprise', () => {
    expect(refused('suggest', '2026-01-05', { groupNumber: 'Q/SLX 001—2023' })).toEqual(['CASE_NUMBER_OF_OTHER_KIND'])
  })
  it('is applied for when the group standard has been in force for two years: not the day before', () => {
    expect(refused('apply', '2026-01-20')).toEqual([])
    expect(refused('apply', '2026-01-19')).toEqual(['CASE_PERIOD_STILL_RUNS'])
  })
  it('needs the consent of the association, given by its leader', () => {
    const declined = until(story.whole, 'apply').map((deed) =>
      deed.act === 'consent' ? { ...deed, values: { consents: false } } : deed,
    )
    expect(
      refusedWith(procedure, tell(procedure, declined, story.setting), { act: 'apply', on: '2026-01-20' }),
    ).toEqual(['CASE_EARLIER_ANSWER_STANDS_AGAINST'])
    const facts = tell(procedure, until(story.whole, 'consent'), story.setting)
    expect(refusedWith(procedure, facts, { act: 'consent', on: '2026-01-15', by: 'association' })).toEqual([
      'CASE_ACT_NOT_BY_THIS_PART',
    ])
  })
  it('needs each of the conditions: one that cannot be judged stops it', () => {
    for (const condition of ['demand', 'scope', 'practice', 'effect']) {
      const unclear = until(story.whole, 'apply').map((deed) =>
        deed.act === 'judge-conditions' ? { ...deed, values: { [condition]: 'unclear' } } : deed,
      )
      expect(
        refusedWith(procedure, tell(procedure, unclear, story.setting), { act: 'apply', on: '2026-01-20' }),
      ).toEqual(['CASE_EARLIER_ANSWER_STANDS_AGAINST'])
    }
  })
  it('may leave out its drafting, by the plan and with the differences on record, never the draft itself', () => {
    const takenOver = story.others['takenOver'] ?? []
    const opening = story.whole.find(({ act }) => act === 'open-enquiry')?.values ?? {}
    expect(refused('open-enquiry', '2026-04-03', opening, takenOver)).toEqual([])
    const without = (left: string) => takenOver.filter(({ act }) => act !== left)
    for (const left of ['take-over-text', 'upload-draft'])
      expect(refused('open-enquiry', '2026-04-03', opening, without(left))).toEqual(['CASE_ACT_NOT_DONE'])
    const facts = tell(procedure, until(story.whole, 'form-working-group'), story.setting)
    expect(refusedWith(procedure, facts, { act: 'take-over-text', on: '2026-03-10' })).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
  })
  it('is offered no shorter enquiry: fifty-nine days are too few', () => {
    const values = { opensOn: '2026-04-03', closesOn: '2026-06-01' }
    expect(refused('open-enquiry', '2026-04-03', values)).toEqual(['CASE_PERIOD_TOO_SHORT'])
  })
  it('is handed in within twelve months of the plan, and agrees in principle with what it relies on', () => {
    const late = { ...valuesOf('issue-plan'), dueOn: '2027-03-07' }
    expect(refused('issue-plan', '2026-03-06', late)).toEqual(['CASE_DAY_TOO_LATE'])
    expect(refused('submit-dossier', '2026-08-03', { consistent: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
})
