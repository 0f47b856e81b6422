import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const announcement = { on: '2026-03-02', documentNumber: '示例〔2026〕2号' }

test('an announcement has a day that is not after today', async () => {
  expect(await at.tryAct('announce-project', { ...announcement, on: '2026-03-03' })).toBe('DATE_IN_FUTURE')
  expect(await at.tryAct('announce-project', { ...announcement, on: '2026-02-30' })).toBe('INPUT_MALFORMED')
})

test('an announced project may call for drafters', async () => {
  const call = { conditions: '有经验', closesOn: '2026-03-20', contact: '示例秘书处', equalTerms: true }
  expect(await at.tryAct('open-call', call)).toBe('PROJECT_NOT_ANNOUNCED')
  await at.act('announce-project', announcement)
  expect(await at.project()).toMatchObject({
    announced_on: '2026-03-02',
    announcement_number: '示例〔2026〕2号',
    stage: 'drafting',
  })
  expect(await at.tryAct('open-call', call)).toBe('done')
})

test('only the secretariat announces', async () => {
  expect(await at.tryAct('announce-project', announcement, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('announce-project', announcement, thePublic)).toBe('NOT_SIGNED_IN')
})

test('a proposal is not announced', async () => {
  const proposed = await at.another('proposal')
  expect(await codeOf(proposed.act('announce-project', announcement))).toBe('ACT_NOT_IN_THIS_STAGE')
})
