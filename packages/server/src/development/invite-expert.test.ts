import { addDays } from '@zhunsheng/core'
import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { callOf, enterExperts } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let pool: string[]
const people = [
  { name: '示例专家甲', organizationName: '示例大学' },
  { name: '示例专家乙', organizationName: '示例物流科技有限公司' },
  { name: '示例专家丙', organizationName: '示例2' },
  { name: '示例专家丁', organizationName: '示例（物流）科技 有限公司' },
  { name: '示例起草人', organizationName: '示例学院' },
  { name: '示例起草人', organizationName: '示例学院', email: 'namesake@example.invalid' },
]
const invite = (index: number, more: object = {}) => ({ expert: pool[index], voting: true, ...more })
beforeAll(async () => {
  pool = await enterExperts(at, people)
})

test('nobody is invited before an examination is called', async () => {
  expect(await at.tryAct('invite-expert', invite(0))).toBe('EXAMINATION_NOT_CALLED')
  await at.act('call-examination', callOf(at.story))
})

test('an expert of the pool is invited, told, and named in the trace by a mark alone', async () => {
  await at.act('invite-expert', invite(0, { chair: true }))
  expect(await at.rows('examination_member')).toMatchObject([
    { employer: '示例大学', voting: true, chair: true, present: null },
  ])
  expect(await at.notices('examination')).toHaveLength(1)
  expect(JSON.stringify(await at.lastEvent('examination.expert-invited'))).not.toContain('示例专家甲')
})

test('nobody is invited twice', async () => {
  expect(await at.tryAct('invite-expert', invite(0))).toBe('EXPERT_ALREADY_INVITED')
})

test('an expert who withdrew is invited again to a new seat, and the withdrawn one keeps its reason', async () => {
  const [seat] = await at.rows('examination_member')
  await at.act('withdraw-invitation', { row: seat?.['id'], reason: '时间冲突' })
  expect(await at.tryAct('invite-expert', invite(0, { chair: true }))).toBe('done')
  expect(await at.rows('examination_member')).toMatchObject([
    { expert_id: pool[0], withdrawn_reason: '时间冲突' },
    { expert_id: pool[0], withdrawn_reason: null },
  ])
  expect(await at.tryAct('invite-expert', invite(0))).toBe('EXPERT_ALREADY_INVITED')
})

test.each([
  ['whose employer is a drafting organization', 1],
  ['whose employer is the short name of one', 2],
  ['whose employer is one typed otherwise', 3],
  ['of the name of a drafter', 4],
])('an expert %s may not vote', async (_, index) => {
  expect(await at.tryAct('invite-expert', invite(index))).toBe('EXPERT_IN_CONFLICT')
})

test('a namesake whose address tells him from the drafter may vote', async () => {
  expect(await at.tryAct('invite-expert', invite(5))).toBe('done')
})

test('who may not vote may attend', async () => {
  expect(await at.tryAct('invite-expert', invite(1, { voting: false }))).toBe('done')
})

test('an expert who drafts by his own account may not vote', async () => {
  const [expert = ''] = await enterExperts(at, [{ name: '示例专家戊', organizationName: '示例院' }])
  const { accountId } = at.story.actors.drafter
  await at.bench.db.updateTable('expert').set({ account_id: accountId }).where('id', '=', expert).execute()
  await at.bench.db
    .updateTable('drafter')
    .set({ account_id: accountId })
    .where('project_id', '=', at.story.projectId)
    .execute()
  expect(await at.tryAct('invite-expert', { expert, voting: true })).toBe('EXPERT_IN_CONFLICT')
})

test('an expert is absent through the day that was set, and no longer', async () => {
  const [expert = ''] = await enterExperts(at, [{ name: '示例专家己', organizationName: '示例所' }])
  const absentUntil = (day: string) =>
    at.bench.db.updateTable('expert').set({ absent_until: day }).where('id', '=', expert).execute()
  await absentUntil(at.story.today())
  expect(await at.tryAct('invite-expert', { expert, voting: true })).toBe('EXPERT_ABSENT')
  await absentUntil(addDays(at.story.today(), -1))
  expect(await at.tryAct('invite-expert', { expert, voting: true })).toBe('done')
})

test('an expert of another organization’s pool is not there', async () => {
  expect(await at.tryAct('invite-expert', { expert: 'nothing', voting: true })).toBe('ROW_NOT_FOUND')
})

test('only the secretariat invites', async () => {
  expect(await at.tryAct('invite-expert', invite(1), at.story.actors.expert)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('invite-expert', invite(1), thePublic)).toBe('NOT_SIGNED_IN')
})
