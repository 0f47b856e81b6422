import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { callOf } from '../testing/panel.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

test('two people who call at once call one', async () => {
  const call = () => at.tryAct('call-examination', callOf(at.story))
  expect((await Promise.all([call(), call()])).sort()).toEqual(['EXAMINATION_STILL_OPEN', 'done'])
})

test('an examination is called with its kind, form, day and agenda', async () => {
  expect(await at.rows('examination')).toMatchObject([
    { kind: 'final', mode: 'meeting', held_on: at.story.today(), agenda: '逐条审查', concluded_on: null },
  ])
  expect((await at.lastEvent('examination.called')).data).toMatchObject({ kind: { zh: '终审', en: 'final' } })
})

test('one examination is held at a time', async () => {
  expect(await at.tryAct('call-examination', callOf(at.story))).toBe('EXAMINATION_STILL_OPEN')
})

test('only the secretariat calls, and only in its stage', async () => {
  expect(await at.tryAct('call-examination', callOf(at.story), at.story.actors.expert)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('call-examination', callOf(at.story), thePublic)).toBe('NOT_SIGNED_IN')
  const early = await at.another('proposal')
  expect(await codeOf(early.act('call-examination', callOf(early)))).toBe('ACT_NOT_IN_THIS_STAGE')
})
