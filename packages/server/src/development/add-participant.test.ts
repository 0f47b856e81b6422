import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const participant = { organizationName: '示例仓储科技有限公司', shortNames: ['示例物流'], category: 'producer' }

test('a drafting organization stands in the order in which it was added, unless told otherwise', async () => {
  await at.act('add-participant', participant)
  await at.act('add-participant', { ...participant, organizationName: '示例计量研究院', category: 'testing', order: 7 })
  await at.act('add-participant', { ...participant, organizationName: '示例用户协会', category: 'consumer' })
  expect(
    (await at.rows('participant')).map(({ organization_name, position }) => [organization_name, position]),
  ).toEqual([
    ['示例仓储科技有限公司', 1],
    ['示例计量研究院', 7],
    ['示例用户协会', 8],
  ])
})

test('an organization takes part once, however its name is typed', async () => {
  expect(await at.tryAct('add-participant', participant)).toBe('PARTICIPANT_TWICE')
  expect(await at.tryAct('add-participant', { ...participant, organizationName: '示例 仓储科技有限公司' })).toBe(
    'PARTICIPANT_TWICE',
  )
})

test('only the secretariat adds one', async () => {
  expect(await at.tryAct('add-participant', participant, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('add-participant', participant, thePublic)).toBe('NOT_SIGNED_IN')
})

test('whoever is added after the enquiry began needs a reason and a contribution', async () => {
  const late = { ...participant, organizationName: '示例后来公司' }
  await at.story.walkOn('enquiry')
  expect(await at.tryAct('add-participant', late)).toBe('LATE_ADDITION_WITHOUT_REASON')
  expect(await at.tryAct('add-participant', { ...late, reason: '承担验证' })).toBe('LATE_ADDITION_WITHOUT_REASON')
  await at.act('add-participant', { ...late, reason: '承担验证', contribution: '完成三组试验' })
  expect((await at.rows('contribution')).at(-1)).toMatchObject({ contribution: '完成三组试验' })
  expect((await at.rows('participant')).at(-1)).toMatchObject({ reason: '承担验证' })
})

test('nobody is added to a proposal', async () => {
  const proposed = await at.another('proposal')
  expect(await codeOf(proposed.act('add-participant', participant))).toBe('ACT_NOT_IN_THIS_STAGE')
})
