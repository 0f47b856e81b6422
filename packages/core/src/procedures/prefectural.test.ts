import { describe, expect, it } from 'vitest'
import { clocksOf } from './cases/deadlines.ts'
import { prefecturalStory as story } from './cases/testing/stories/prefectural.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { prefectural as procedure } from './prefectural.ts'

const upTo = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const published = (values: object): Deed => {
  const deed = story.whole.find(({ act }) => act === 'publish')
  return { act: 'publish', on: '2026-05-06', values: { ...deed?.values, ...values } }
}

describe('a local standard of a city with districts', () => {
  it('is not planned without the approval of the province', () => {
    const facts = tell(procedure, upTo('issue-plan'), story.setting)
    const plan = story.whole.find(({ act }) => act === 'issue-plan') ?? { act: 'issue-plan', on: '2026-01-20' }
    const refused = { ...facts, outside: { prefectureAuthorized: 'no' } } as const
    expect(refusedWith(procedure, refused, plan)).toEqual(['CASE_CONDITION_NOT_MET'])
    expect(refusedWith(procedure, { ...facts, outside: {} }, plan)).toEqual(['CASE_CONDITION_UNKNOWN'])
  })
  it('in Shandong is reported to the province within thirty days of its publication', () => {
    const facts = tell(procedure, [...upTo('publish'), published({})], story.setting)
    const clock = clocksOf(procedure, facts).find(({ name }) => name === 'report-to-province')
    expect(clock).toMatchObject({ due: '2026-06-05', metOn: null })
    const without = tell(procedure, upTo('publish'), story.setting)
    expect(refusedWith(procedure, without, published({ reportFrom: '2026-05-07' }))).toEqual(['CASE_VALUE_MISSING'])
  })
  it('elsewhere has no such clock', () => {
    const elsewhere = published({ number: 'DB3301/T 9001—2026', reportFrom: undefined })
    const facts = tell(procedure, [...upTo('publish'), elsewhere], story.setting)
    expect(clocksOf(procedure, facts).map(({ name }) => name)).not.toContain('report-to-province')
  })
  it('is filed by the province, and not before the city has reported it', () => {
    const facts = tell(procedure, [...upTo('publish'), published({})], story.setting)
    const file: Deed = { act: 'file', on: '2026-05-10' }
    expect(refusedWith(procedure, facts, file)).toEqual(['CASE_ACT_NOT_DONE'])
    expect(refusedWith(procedure, facts, { ...file, by: 'authority' })).toContain('CASE_ACT_NOT_BY_THIS_PART')
  })
})
