import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

let participant: unknown
beforeAll(async () => {
  participant = (await at.act('add-participant', { organizationName: '示例仓储科技有限公司', category: 'producer' }))[
    'participantId'
  ]
})
const drafter = () => ({
  participant,
  personName: '示例起草人乙',
  role: '参与起草',
  phone: '000-00000002',
  email: 'second@example.invalid',
})

test('a drafter belongs to a drafting organization, and the name stays out of the trace', async () => {
  await at.act('add-drafter', drafter())
  expect(await at.rows('drafter')).toMatchObject([
    { participant_id: participant, role: '参与起草', position: 1, account_id: null },
  ])
  const event = JSON.stringify(await at.lastEvent('drafting.drafter-added'))
  for (const personal of ['示例起草人乙', '000-00000002', 'second@example.invalid'])
    expect(event).not.toContain(personal)
})

test('a drafter with an account may act in the project; without one he may not', async () => {
  const { liaison } = at.story.actors
  const contribution = { participant, on: '2026-03-02', contribution: '起草第 5 章' }
  const second = await at.bench.seedActor(at.story.organizationId, 'drafter')
  expect(await at.tryAct('record-contribution', contribution, second)).toBe('ACT_NOT_BY_THIS_ROLE')
  await at.act('add-drafter', { ...drafter(), account: second.accountId })
  expect(await at.tryAct('record-contribution', contribution, second)).toBe('done')
  expect(await at.tryAct('add-drafter', { ...drafter(), account: liaison.accountId })).toBe('done')
})

test('the account is one of those who draft for this organization', async () => {
  const { leader } = at.story.actors
  const elsewhere = await at.bench.seedActor(await at.bench.seedOrganization('QTXH'), 'drafter')
  expect(await at.tryAct('add-drafter', { ...drafter(), account: leader.accountId })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('add-drafter', { ...drafter(), account: elsewhere.accountId })).toBe('ROW_NOT_FOUND')
})

test('a drafter of no drafting organization of the project is refused', async () => {
  expect(await at.tryAct('add-drafter', { ...drafter(), participant: 'nothing' })).toBe('ROW_NOT_FOUND')
})

test('only the secretariat adds one', async () => {
  expect(await at.tryAct('add-drafter', drafter(), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('add-drafter', drafter(), thePublic)).toBe('NOT_SIGNED_IN')
})

test('whoever is added after the enquiry began needs a reason and a contribution', async () => {
  await at.story.walkOn('enquiry')
  expect(await at.tryAct('add-drafter', drafter())).toBe('LATE_ADDITION_WITHOUT_REASON')
  expect(await at.tryAct('add-drafter', { ...drafter(), reason: '接替', contribution: '完成第 6 章' })).toBe('done')
})
