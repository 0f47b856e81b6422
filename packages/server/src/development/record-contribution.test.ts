import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

let participant: unknown
beforeAll(async () => {
  participant = (await at.act('add-participant', { organizationName: '示例仓储科技有限公司', category: 'producer' }))[
    'participantId'
  ]
})
const contribution = () => ({ participant, on: '2026-03-02', contribution: '起草第 4 章' })

test('a contribution is on record with its day and what was done', async () => {
  await at.act('record-contribution', contribution())
  expect(await at.rows('contribution')).toMatchObject([
    { participant_id: participant, on_day: '2026-03-02', contribution: '起草第 4 章' },
  ])
})

test('a drafter may record one, an expert and the public may not', async () => {
  expect(await at.tryAct('record-contribution', contribution(), at.story.actors.drafter)).toBe('done')
  expect(await at.tryAct('record-contribution', contribution(), at.story.actors.expert)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('record-contribution', contribution(), thePublic)).toBe('NOT_SIGNED_IN')
})

test('a contribution was made on a day that is past, by an organization of the project', async () => {
  expect(await at.tryAct('record-contribution', { ...contribution(), on: '2026-03-03' })).toBe('DATE_IN_FUTURE')
  expect(await at.tryAct('record-contribution', { ...contribution(), participant: 'nothing' })).toBe('ROW_NOT_FOUND')
})
