import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import type { Story } from '../testing/story.ts'
import { storyAt } from '../testing/story-at.ts'
import { strangerStandard } from '../testing/stranger-standard.ts'

const at = storyAt('approval')

const approval = () => ({ approvedOn: at.story.today() })

test('only the leader approves, and not as of tomorrow', async () => {
  expect(await at.tryAct('approve-standard', approval())).toBe('NOT_ALLOWED')
  expect(await at.tryAct('approve-standard', approval(), thePublic)).toBe('NOT_SIGNED_IN')
  expect(
    await at.tryAct('approve-standard', { approvedOn: addDays(at.story.today(), 1) }, at.story.actors.leader),
  ).toBe('DATE_IN_FUTURE')
})

test('the sequence of another organization’s standard is not kept', async () => {
  const sequenceOf = await strangerStandard(at.bench)
  expect(await at.tryAct('approve-standard', { ...approval(), sequenceOf }, at.story.actors.leader)).toBe(
    'STANDARD_NOT_FOUND',
  )
})

test('approvals in one moment take one number after another', async () => {
  const other = await at.another('approval', { title: '示例甲' })
  const approve = (story: Story) => story.act('approve-standard', approval(), at.story.actors.leader)
  const answers = await Promise.all([at.story, other].map(approve))
  expect(answers.map(({ number }) => number).sort()).toEqual(['T/SLXH 1—2026', 'T/SLXH 2—2026'])
})

test('approval and number are one act, done once', async () => {
  const number = expect.stringMatching(/^T\/SLXH [12]—2026$/u)
  expect(await at.rows('standard')).toMatchObject([{ number, year: 2026, published_on: null }])
  expect((await at.project()).stage).toBe('publication')
  expect(await at.tryAct('approve-standard', approval(), at.story.actors.leader)).toBe('ACT_NOT_IN_THIS_STAGE')
})

test('a part keeps the sequence of its standard, and a number is given once', async () => {
  const { leader } = at.story.actors
  const [standard] = await at.rows('standard')
  const part = await at.another('approval', { title: '示例叉车 第2部分' })
  const kept = { approvedOn: part.today(), sequenceOf: standard?.['id'] }
  expect(await codeOf(part.act('approve-standard', kept, leader))).toBe('STANDARD_NUMBER_TAKEN')
  const { number } = await part.act('approve-standard', { ...kept, part: 2 }, leader)
  expect(number).toBe(`T/SLXH ${standard?.['sequence']}.2—2026`)
})
