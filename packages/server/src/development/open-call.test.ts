import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const call = { conditions: '有相关经验', closesOn: '2026-03-20', contact: '示例秘书处', equalTerms: true }

test('a call waits for the announcement', async () => {
  expect(await at.tryAct('open-call', call)).toBe('PROJECT_NOT_ANNOUNCED')
  await at.act('announce-project', { on: '2026-03-02', documentNumber: '示例〔2026〕2号' })
})

test('a call that does not hold the same terms for all is refused', async () => {
  expect(await at.tryAct('open-call', { ...call, equalTerms: false })).toBe('TERMS_NOT_EQUAL')
})

test('a call may close today, and not before', async () => {
  expect(await at.tryAct('open-call', { ...call, closesOn: '2026-03-01' })).toBe('CALL_ENDS_IN_THE_PAST')
  expect(await at.tryAct('open-call', { ...call, closesOn: '2026-03-02' })).toBe('done')
})

test('a call is on record with its conditions', async () => {
  await at.act('open-call', call)
  expect((await at.rows('participation_call')).at(-1)).toMatchObject({
    conditions: '有相关经验',
    opened_on: '2026-03-02',
    closes_on: '2026-03-20',
  })
})

test('only the secretariat calls', async () => {
  expect(await at.tryAct('open-call', call, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('open-call', call, thePublic)).toBe('NOT_SIGNED_IN')
})
