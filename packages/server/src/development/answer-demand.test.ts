import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, seatPanel, signAllIn } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let row: unknown
beforeAll(async () => {
  await signAllIn(at.story, await seatPanel(at, await enterExperts(at)))
  row = (await at.act('add-demand', { demand: '补充试验方法' }))['demandId']
})
const answer = () => ({ row, answer: '已补充', document: at.story.rows.revisedDraftId })

test('an answer names the version that answers the demand', async () => {
  expect(await at.tryAct('answer-demand', { ...answer(), document: 'nothing' })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('answer-demand', { row, answer: '已补充' })).toBe('INPUT_MALFORMED')
  await at.act('answer-demand', { ...answer(), version: (await at.project()).version }, at.story.actors.drafter)
  expect(await at.rows('demand')).toMatchObject([
    { answer: '已补充', document_id: at.story.rows.revisedDraftId, answered_on: at.story.today() },
  ])
})

test('an answer that was given is changed only with a reason', async () => {
  expect(await at.tryAct('answer-demand', answer())).toBe('CHANGE_WITHOUT_REASON')
  expect(await at.tryAct('answer-demand', { ...answer(), change: '指错版本' })).toBe('done')
})

test('a demand of nowhere, experts and the public get no answer in', async () => {
  expect(await at.tryAct('answer-demand', { ...answer(), row: 'nothing' })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('answer-demand', answer(), at.story.actors.expert)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('answer-demand', answer(), thePublic)).toBe('NOT_SIGNED_IN')
})
