import { beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { addDays } from '@zhunsheng/core'
import { enterExperts, seatPanel, signAllIn, vote } from '../testing/panel.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let pool: string[]
beforeAll(async () => {
  pool = await enterExperts(at)
})
const conclusion = (more: object = {}) => ({ method: 'ballot', sustainedObjections: 0, conclusion: 'passed', opinion: '同意通过审查', ...more })

test('nothing is concluded without an examination, or while nobody is present', async () => {
  const story = await at.another()
  expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('EXAMINATION_NOT_CALLED')
  await seatPanel(at, pool, story)
  expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('NOBODY_PRESENT')
})

describe('a ballot', () => {
  test('of three among four is carried, and said in words', async () => {
    const story = await at.another()
    const seats = await seatPanel(at, pool, story)
    await signAllIn(story, seats)
    await vote(story, seats, ['agree', 'agree', 'agree'])
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('BALLOTS_MISSING')
    await vote(story, seats, ['agree', 'agree', 'agree', 'disagree'])
    const { stage, counted } = await story.act('conclude-examination', conclusion())
    expect([stage, counted]).toEqual(['examination', expect.objectContaining({ zh: '有表决权到会 4 人，同意 3 人，不同意 1 人，弃权 0 人，3/4 ≥ 3/4，通过' })])
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('EXAMINATION_NOT_CALLED')
  })

  test('with two abstentions among four is lost, for they stay in the denominator', async () => {
    const story = await at.another()
    const seats = await seatPanel(at, pool, story)
    await signAllIn(story, seats)
    await vote(story, seats, ['agree', 'agree', 'abstain', 'abstain'])
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('BALLOT_NOT_CARRIED')
    expect(await story.act('conclude-examination', conclusion({ conclusion: 'redraft' }))).toMatchObject({ stage: 'drafting' })
  })

  test('counts the present delegates only, and of each the latest', async () => {
    const story = await at.another()
    const seats = await seatPanel(at, pool, story)
    await signAllIn(story, seats)
    await vote(story, seats, ['disagree', 'agree', 'agree', 'disagree'])
    await story.act('sign-in', { row: seats[3], present: false })
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('BALLOT_NOT_CARRIED')
    await story.act('cast-ballot', { row: seats[0], choice: 'agree' })
    expect(await story.act('conclude-examination', conclusion())).toMatchObject({ counted: { zh: expect.stringContaining('有表决权到会 3 人，同意 3 人') } })
  })
})

describe('consensus', () => {
  test('is none while an objection is sustained, said or cast', async () => {
    const story = await at.another()
    const seats = await seatPanel(at, pool, story)
    await signAllIn(story, seats)
    expect(await codeOf(story.act('conclude-examination', conclusion({ method: 'consensus', sustainedObjections: 1 })))).toBe('CONSENSUS_WITH_OBJECTIONS')
    await vote(story, seats, ['disagree'])
    expect(await codeOf(story.act('conclude-examination', conclusion({ method: 'consensus' })))).toBe('CONSENSUS_WITH_OBJECTIONS')
    await vote(story, seats, ['agree'])
    expect(await story.act('conclude-examination', conclusion({ method: 'consensus' }))).toMatchObject({ counted: { zh: '协商，无坚持的反对意见' } })
  })

  test('that sends the text back says how many objections were sustained', async () => {
    const story = await at.another()
    await signAllIn(story, await seatPanel(at, pool, story))
    const { counted } = await story.act('conclude-examination', conclusion({ method: 'consensus', sustainedObjections: 2, conclusion: 'redraft' }))
    expect(counted).toMatchObject({ zh: '协商，坚持的反对意见 2 条' })
  })
})

describe('an examination by letter', () => {
  test('needs no sign-in; whoever has not answered when the day is past agrees to nothing', async () => {
    const story = await at.another()
    const seats = await seatPanel(at, pool, story, 'letter')
    await vote(story, seats, ['agree', 'agree', 'agree'])
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('BALLOTS_MISSING')
    at.bench.clock.day(addDays(story.today(), 1))
    expect(await story.act('conclude-examination', conclusion())).toMatchObject({ counted: { zh: expect.stringContaining('3/4 ≥ 3/4') } })
  })

  test('of which nobody was asked concludes nothing', async () => {
    const story = await at.another()
    await seatPanel(at, [], story, 'letter')
    expect(await codeOf(story.act('conclude-examination', conclusion()))).toBe('NOBODY_INVITED')
  })
})

test('the name of the recorder stays out of the trace', async () => {
  await signAllIn(at.story, await seatPanel(at, pool))
  await at.act('conclude-examination', conclusion({ method: 'consensus', recorder: '示例记录人' }))
  const event = await at.lastEvent('examination.concluded')
  expect(event.persons).toHaveLength(1)
  expect(JSON.stringify(event)).not.toContain('示例记录人')
})

test('a later examination that sends the text back undoes the one that passed it', async () => {
  await signAllIn(at.story, await seatPanel(at, pool))
  await at.act('conclude-examination', conclusion({ method: 'consensus', sustainedObjections: 1, conclusion: 'redraft' }))
  await at.story.act('open-enquiry', { opensOn: at.story.today(), closesOn: addDays(at.story.today(), 30), contact: '示例秘书处' })
  at.bench.clock.day(addDays(at.story.today(), 31))
  await at.act('close-enquiry')
  await at.act('upload-document', { kind: 'draftText', file: await at.bench.seedFile(Buffer.from('新稿'), '送审稿二.docx') })
  await at.act('submit-for-examination')
  expect(await at.tryAct('submit-for-approval', { documentNumber: '示例〔2026〕5号' })).toBe('FINAL_EXAMINATION_NOT_PASSED')
})

test('only the secretariat concludes', async () => {
  expect(await at.tryAct('conclude-examination', conclusion(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('conclude-examination', conclusion(), thePublic)).toBe('NOT_SIGNED_IN')
})
