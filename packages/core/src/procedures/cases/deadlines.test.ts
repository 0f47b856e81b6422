import { describe, expect, it } from 'vitest'
import { voluntaryNational as procedure } from '../voluntary-national.ts'
import { withdrawal } from '../withdrawal.ts'
import { clocksOf, runningClocks } from './deadlines.ts'
import { stories } from './testing/stories/index.ts'
import { type Deed, tell } from './testing/story.ts'

const story = stories['voluntary-national']
const until = (deeds: readonly Deed[], act: string) => deeds.slice(0, deeds.findIndex((deed) => deed.act === act) + 1)
const dueOf = (facts: ReturnType<typeof tell>, name: string) =>
  clocksOf(procedure, facts).find((each) => each.name === name)

describe('the clocks of a case', () => {
  it('begin with the act that starts them: eighteen months from the plan to the dossier', () => {
    const facts = tell(procedure, until(story?.whole ?? [], 'issue-plan'), story?.setting)
    expect(dueOf(facts, 'submit-dossier')).toMatchObject({ due: '2027-09-06', metOn: null, provisional: true })
  })
  it('end with the act that meets them', () => {
    const facts = tell(procedure, story?.whole ?? [], story?.setting)
    expect(dueOf(facts, 'submit-dossier')?.metOn).toBe('2026-08-03')
    expect(runningClocks(procedure, facts).map(({ name }) => name)).toEqual([])
  })
  it('move to the last day that a granted extension names', () => {
    const extended = story?.others['extended'] ?? []
    const facts = tell(procedure, until(extended, 'decide-extension'), story?.setting)
    const clock = dueOf(facts, 'submit-dossier')
    expect(clock).toMatchObject({ due: '2027-12-06' })
    expect(clock?.steps.at(-1)?.code).toBe('EXTENDED')
  })
  it('run for every objection by itself', () => {
    const facts = tell(procedure, [
      ...until(story?.whole ?? [], 'raise-objection'),
      { act: 'raise-objection', on: '2026-02-16' },
    ])
    const dues = clocksOf(procedure, facts)
      .filter(({ name }) => name === 'settle-objection')
      .map(({ due }) => due)
    expect(dues).toEqual(['2026-03-12', '2026-03-18'])
  })
  it('run only where an earlier act says so: sixty days for a voluntary national standard, thirty for a mandatory one', () => {
    const opened = (level: string) =>
      tell(withdrawal, [
        { act: 'propose-withdrawal', on: '2026-03-02', values: { level } },
        { act: 'open-enquiry', on: '2026-03-02', values: { opensOn: '2026-03-02', closesOn: '2026-06-30' } },
      ])
    const clocks = (level: string) => clocksOf(withdrawal, opened(level)).map(({ name, due }) => [name, due])
    expect(clocks('national')).toEqual([['enquiry-national', '2026-05-01']])
    expect(clocks('mandatory')).toEqual([['enquiry-mandatory', '2026-04-01']])
    expect(clocks('sector')).toEqual([])
  })
})
