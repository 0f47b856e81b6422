import { addDays } from '@zhunsheng/core'
import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, giveAccount, seatPanel, signAllIn } from '../testing/panel.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { showProject } from './show-project.ts'

const at = storyAt('examination')

let pool: string[]
let seats: string[]
beforeAll(async () => {
  pool = await enterExperts(at)
  await giveAccount(at, pool[0] ?? '')
  seats = await seatPanel(at, pool)
})

test('only who is present votes', async () => {
  expect(await at.tryAct('cast-ballot', { row: seats[0], choice: 'agree' })).toBe('VOTER_NOT_PRESENT')
  await signAllIn(at.story, seats)
  expect(await at.tryAct('cast-ballot', { row: seats[0], choice: 'agree' })).toBe('done')
})

test('an expert votes for himself and for nobody else', async () => {
  const { expert } = at.story.actors
  expect(await at.tryAct('cast-ballot', { row: seats[0], choice: 'agree' }, expert)).toBe('done')
  expect(await at.tryAct('cast-ballot', { row: seats[1], choice: 'agree' }, expert)).toBe('ACT_NOT_BY_THIS_ROLE')
})

test('a changed vote is a further ballot: the latest counts and the earlier is kept', async () => {
  await at.act('cast-ballot', { row: seats[1], choice: 'agree' })
  await at.act('cast-ballot', { row: seats[1], choice: 'disagree', reason: '指标缺依据' })
  const ballots = (await at.rows('ballot')).filter(({ member_id }) => member_id === seats[1])
  expect(ballots.map(({ choice }) => choice)).toEqual(['agree', 'disagree'])
  expect(await seatShown()).toMatchObject({ ballot: 'disagree', ballotHistory: 2 })
})

test('a paper ballot is entered with its scan', async () => {
  await at.act('cast-ballot', {
    row: seats[2],
    choice: 'abstain',
    paper: await at.bench.seedFile(Buffer.from('票'), '表决票.png', 'png'),
  })
  const ballot = (await at.rows('ballot')).at(-1)
  expect(ballot).toMatchObject({ on_paper: true, late: false })
  expect((await at.rows('document')).at(-1)).toMatchObject({ of_row: ballot?.['id'] })
})

test('a ballot of the day after is kept and marked as late', async () => {
  at.bench.clock.day(addDays(at.story.today(), 1))
  await at.act('cast-ballot', { row: seats[3], choice: 'agree' })
  expect((await at.rows('ballot')).at(-1)).toMatchObject({ late: true })
})

test('who attends without a vote does not vote', async () => {
  const [guest = ''] = await enterExperts(at, [{ name: '示例列席人', organizationName: '示例物流科技有限公司' }])
  const { memberId } = await at.act('invite-expert', { expert: guest, voting: false })
  await at.act('sign-in', { row: memberId, present: true })
  expect(await at.tryAct('cast-ballot', { row: memberId, choice: 'agree' })).toBe('VOTER_NOT_ENTITLED')
})

test('the public does not vote', async () => {
  expect(await at.tryAct('cast-ballot', { row: seats[0], choice: 'agree' }, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await at.tryAct('cast-ballot', { row: seats[0], choice: 'agree' }, at.story.actors.leader)).toBe('NOT_ALLOWED')
})

test('a seat of an earlier panel has no vote in the next', async () => {
  await at.act('conclude-examination', {
    method: 'ballot',
    sustainedObjections: 0,
    conclusion: 'redraft',
    opinion: '退回修改',
  })
  const next = await at.another('examination')
  await seatPanel(at, pool, next)
  expect(await codeOf(next.act('cast-ballot', { row: seats[0], choice: 'agree' }))).toBe('ROW_NOT_FOUND')
})

async function seatShown() {
  const view = await at.bench.run(showProject, { id: at.story.projectId }, at.story.actors.secretary)
  return view.examinations[0]?.members.find(({ id }) => id === seats[1])
}
