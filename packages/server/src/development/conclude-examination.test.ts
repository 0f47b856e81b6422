import { addDays } from '@zhunsheng/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, seatPanel, signAllIn, vote } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let pool: string[]
let seats: string[]
beforeAll(async () => {
  pool = await enterExperts(at)
})
const conclusion = (more: object = {}) => ({
  method: 'ballot',
  sustainedObjections: 0,
  conclusion: 'passed',
  opinion: '同意通过审查',
  ...more,
})
/** One examination after another is held on the same text: whoever has passed it may examine it again. */
const meet = async () => {
  seats = await seatPanel(at, pool)
  await signAllIn(at.story, seats)
}

test('nothing is concluded without an examination, or while nobody is present', async () => {
  expect(await at.tryAct('conclude-examination', conclusion())).toBe('EXAMINATION_NOT_CALLED')
  seats = await seatPanel(at, pool)
  expect(await at.tryAct('conclude-examination', conclusion())).toBe('NOBODY_PRESENT')
  await signAllIn(at.story, seats)
})

test('only the secretariat concludes', async () => {
  expect(await at.tryAct('conclude-examination', conclusion(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('conclude-examination', conclusion(), thePublic)).toBe('NOT_SIGNED_IN')
})

describe('a ballot', () => {
  test('waits for everybody who is present', async () => {
    await vote(at.story, seats, ['agree', 'agree', 'agree'])
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('BALLOTS_MISSING')
  })

  test('with one abstention and one against is lost, for both stay in the denominator', async () => {
    await vote(at.story, seats, ['agree', 'agree', 'abstain', 'disagree'])
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('BALLOT_NOT_CARRIED')
  })

  test('of three among four is carried, and said in words', async () => {
    await vote(at.story, seats, ['agree', 'agree', 'agree', 'abstain'])
    const { stage, counted } = await at.act('conclude-examination', conclusion())
    const zh = '有表决权到会 4 人，同意 3 人，不同意 0 人，弃权 1 人，3/4 ≥ 3/4，通过'
    expect([stage, counted]).toEqual(['examination', expect.objectContaining({ zh })])
  })

  test('is concluded once', async () => {
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('EXAMINATION_NOT_CALLED')
  })

  test('counts the present delegates only, and of each the latest', async () => {
    await meet()
    await vote(at.story, seats, ['disagree', 'agree', 'agree', 'disagree'])
    await at.act('sign-in', { row: seats[3], present: false })
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('BALLOT_NOT_CARRIED')
    await vote(at.story, seats, ['agree'])
    const { counted } = await at.act('conclude-examination', conclusion())
    expect(counted).toMatchObject({ zh: expect.stringContaining('有表决权到会 3 人，同意 3 人') })
  })
})

describe('consensus', () => {
  test('is none while an objection is sustained, said or cast', async () => {
    await meet()
    const consensus = (sustainedObjections: number) => conclusion({ method: 'consensus', sustainedObjections })
    expect(await at.tryAct('conclude-examination', consensus(1))).toBe('CONSENSUS_WITH_OBJECTIONS')
    await vote(at.story, seats, ['disagree'])
    expect(await at.tryAct('conclude-examination', consensus(0))).toBe('CONSENSUS_WITH_OBJECTIONS')
    await vote(at.story, seats, ['agree'])
    expect(await at.act('conclude-examination', consensus(0))).toMatchObject({
      counted: { zh: '协商，无坚持的反对意见' },
    })
  })

  test('is recorded without the name of the recorder', async () => {
    await meet()
    await at.act('conclude-examination', conclusion({ method: 'consensus', recorder: '示例记录人' }))
    const event = await at.lastEvent('examination.concluded')
    expect(event.persons).toHaveLength(1)
    expect(JSON.stringify(event)).not.toContain('示例记录人')
  })
})

describe('an examination by letter', () => {
  test('of which nobody was asked concludes nothing', async () => {
    seats = await seatPanel(at, [], at.story, 'letter')
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('NOBODY_INVITED')
  })

  test('needs no sign-in; whoever has not answered when the day is past agrees to nothing', async () => {
    for (const expert of pool) seats.push(String((await at.act('invite-expert', { expert, voting: true }))['memberId']))
    await vote(at.story, seats, ['agree', 'agree', 'agree'])
    expect(await at.tryAct('conclude-examination', conclusion())).toBe('BALLOTS_MISSING')
    at.bench.clock.day(addDays(at.story.today(), 1))
    const { counted } = await at.act('conclude-examination', conclusion())
    expect(counted).toMatchObject({ zh: expect.stringContaining('3/4 ≥ 3/4') })
  })
})

describe('a text that is sent back', () => {
  test('goes back to drafting, and the record says how many objections were sustained', async () => {
    await meet()
    const redraft = conclusion({ method: 'consensus', sustainedObjections: 2, conclusion: 'redraft' })
    const { stage, counted } = await at.act('conclude-examination', redraft)
    expect([stage, counted]).toEqual(['drafting', expect.objectContaining({ zh: '协商，坚持的反对意见 2 条' })])
  })

  test('has passed nothing any more, although it had before', async () => {
    const opensOn = at.story.today()
    await at.act('open-enquiry', { opensOn, closesOn: addDays(opensOn, 30), contact: '示例秘书处' })
    at.bench.clock.day(addDays(opensOn, 31))
    await at.act('close-enquiry')
    const file = await at.bench.seedFile(Buffer.from('新稿'), '送审稿二.docx')
    await at.act('upload-document', { kind: 'draftText', file })
    await at.act('submit-for-examination')
    expect(await at.tryAct('submit-for-approval', { documentNumber: '示例〔2026〕5号' })).toBe(
      'FINAL_EXAMINATION_NOT_PASSED',
    )
  })
})
