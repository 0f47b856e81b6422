import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

let row: unknown
beforeAll(async () => {
  await at.act(
    'submit-feedback',
    { kind: 'question', clause: '5.2', body: '从哪里量起？', email: 'asker@example.invalid' },
    thePublic,
  )
  row = (await at.rows('feedback'))[0]?.['id']
})
const answer = () => ({ row, answer: '从急停装置的中心量起。', published: true })

test('only the secretariat answers', async () => {
  expect(await at.tryAct('answer-feedback', answer(), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('answer-feedback', answer(), thePublic)).toBe('NOT_SIGNED_IN')
})

test('an answer is given once and goes to whoever asked', async () => {
  await at.act('answer-feedback', { ...answer(), leadsToReview: true })
  expect(await at.rows('feedback')).toMatchObject([
    { answered_on: at.story.today(), published: true, leads_to_review: true },
  ])
  expect(await at.notices('feedback-answer')).toMatchObject([{ body: '从急停装置的中心量起。' }])
  expect(await at.tryAct('answer-feedback', answer())).toBe('ALREADY_DECIDED')
})

test('what is answered was asked in this project', async () => {
  expect(await at.tryAct('answer-feedback', { ...answer(), row: 'nothing' })).toBe('ROW_NOT_FOUND')
})
