import { describe, expect, it } from 'vitest'
import { until } from './cases/testing/stories/national.ts'
import { referenceMaterialStory as story } from './cases/testing/stories/reference-material.ts'
import { type Deed, refusedWith, seats, tell } from './cases/testing/story.ts'
import { referenceMaterial as procedure } from './reference-material.ts'

const before = (act: string) => tell(procedure, until(story.whole, act), story.setting)

/** A ballot of so many experts of whom so many agree and the others abstain. */
const balloted = (experts: number, agree: number) => {
  const members = seats(experts)
  const votes = members.map(
    ({ id }, index): Deed => ({
      act: 'cast-vote',
      on: '2026-09-21',
      by: 'member',
      member: id,
      values: index < agree ? { choice: 'agree' } : { choice: 'abstain', reason: '示例' },
    }),
  )
  const begun = until(story.whole, 'enter-vote').filter(({ act }) => act !== 'declare-conflict')
  return tell(procedure, [...begun, ...votes], { members })
}
const pass = story.whole.find(({ act }) => act === 'conclude-examination') as Deed // the story concludes

describe('a national reference material', () => {
  it('is made where values or methods of a standard need a sample', () => {
    const idle = { act: 'suggest', on: '2026-01-05', values: { needsSample: false } }
    expect(refusedWith(procedure, before('suggest'), idle)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('passes when three quarters of the experts agree: six of eight, not five', () => {
    expect(refusedWith(procedure, balloted(8, 6), pass)).toEqual([])
    expect(refusedWith(procedure, balloted(8, 5), pass)).toEqual(['CASE_BALLOT_NOT_CARRIED'])
  })
  it('is assessed by experts, not by the vote of a committee, and not by those who developed it', () => {
    const convening = (values: object) => ({ act: 'convene', on: '2026-09-20', values: { sort: 'panel', ...values } })
    expect(refusedWith(procedure, before('convene'), convening({ sort: 'committee' }))).toEqual([
      'CASE_VALUE_NOT_ALLOWED',
    ])
    const developers = { experts: [{ name: '示例', employer: '示例' }] }
    expect(refusedWith(procedure, before('convene'), convening(developers))).toEqual(['CASE_NAMES_IN_BOTH'])
  })
  it('bears GSB', () => {
    const publish = story.whole.find(({ act }) => act === 'publish') as Deed // the story publishes
    const other = { ...publish, values: { ...publish.values, number: 'GB/T 99001—2026' } }
    expect(refusedWith(procedure, before('publish'), other)).toEqual(['CASE_NUMBER_OF_OTHER_KIND'])
  })
  it('claims no article for the steps that the law page does not know', () => {
    for (const name of ['issue-plan', 'submit-for-examination', 'submit-dossier', 'check'])
      expect(procedure.acts[name]?.basis.map(({ source }) => source)).toEqual(['ORG'])
  })
})
