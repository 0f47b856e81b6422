import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

const declaration = () => ({ link: 'https://example.invalid/standards/1', on: at.story.today() })

test('a declaration is proved by its link and its day', async () => {
  await at.act('declare-on-platform', declaration())
  expect(await at.rows('standard')).toMatchObject([
    { declared_link: 'https://example.invalid/standards/1', declared_on: at.story.today() },
  ])
})

test('a link that is none, and a day that is not yet, are refused', async () => {
  expect(await at.tryAct('declare-on-platform', { ...declaration(), link: 'javascript:alert(1)' })).toBe(
    'INPUT_MALFORMED',
  )
  expect(await at.tryAct('declare-on-platform', { ...declaration(), on: addDays(at.story.today(), 1) })).toBe(
    'DATE_IN_FUTURE',
  )
})

test('only the secretariat declares, and only what is published', async () => {
  expect(await at.tryAct('declare-on-platform', declaration(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('declare-on-platform', declaration(), thePublic)).toBe('NOT_SIGNED_IN')
  const approved = await at.another('publication')
  expect(await codeOf(approved.act('declare-on-platform', declaration()))).toBe('ACT_NOT_IN_THIS_STAGE')
})
