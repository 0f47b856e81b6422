import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { callOf } from '../testing/panel.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

test('an examination is called with its kind, form, day and agenda', async () => {
  const { examinationId } = await at.act('call-examination', { ...callOf(at.story), documentNumber: '示例〔2026〕4号' })
  expect(await at.rows('examination')).toMatchObject([
    { id: examinationId, kind: 'final', mode: 'meeting', held_on: at.story.today(), concluded_on: null },
  ])
  expect((await at.lastEvent('examination.called')).data).toMatchObject({ kind: '终审' })
})

test('one examination is held at a time', async () => {
  expect(await at.tryAct('call-examination', callOf(at.story))).toBe('EXAMINATION_STILL_OPEN')
})

test('two people who call at once call one', async () => {
  const other = await at.another('examination')
  const both = await Promise.all([
    codeOf(other.act('call-examination', callOf(other))),
    codeOf(other.act('call-examination', callOf(other))),
  ])
  expect(both.sort()).toEqual(['EXAMINATION_STILL_OPEN', 'done'])
})

test('only the secretariat calls, and only in its stage', async () => {
  expect(await at.tryAct('call-examination', callOf(at.story), at.story.actors.expert)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('call-examination', callOf(at.story), thePublic)).toBe('NOT_SIGNED_IN')
  const early = await at.another('disposition')
  expect(await codeOf(early.act('call-examination', callOf(early)))).toBe('ACT_NOT_IN_THIS_STAGE')
})
