import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

const approval = { planNumber: '示例-2026-001', withinBusinessScope: '属于示例行业标准化', monthsPlanned: 12 }

test('a project is approved only after like titles were searched', async () => {
  expect(await at.tryAct('approve-project', approval, at.story.actors.leader)).toBe('DUPLICATES_NOT_SEARCHED')
})

test('a project is approved by the leader alone', async () => {
  await at.act('search-duplicates')
  expect(await at.tryAct('approve-project', approval, at.story.actors.secretary)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('approve-project', approval, thePublic)).toBe('NOT_SIGNED_IN')
})

test('an approval rests on the version that the leader saw', async () => {
  const version = (await at.project()).version
  expect(await at.tryAct('approve-project', { ...approval, version: version + 1 }, at.story.actors.leader)).toBe(
    'CHANGED_MEANWHILE',
  )
})

test('an approval names no scan that was never uploaded, and then approves nothing', async () => {
  const scan = { sha256: '0'.repeat(64), name: '批准文件.pdf' }
  expect(await at.tryAct('approve-project', { ...approval, scan }, at.story.actors.leader)).toBe('FILE_NOT_UPLOADED')
  expect((await at.project()).stage).toBe('proposal')
})

test('an approved project goes into drafting under its plan number, and the applicant is told', async () => {
  const { version } = await at.project()
  const answer = await at.act(
    'approve-project',
    { ...approval, version, documentNumber: '示例〔2026〕1号' },
    at.story.actors.leader,
  )
  expect(answer).toMatchObject({ stage: 'drafting', version: version + 1 })
  expect(await at.project()).toMatchObject({
    stage: 'drafting',
    plan_number: '示例-2026-001',
    approved_on: '2026-03-02',
    months_planned: 12,
  })
  expect(await at.notices('project')).toMatchObject([
    { to_account_id: at.story.actors.drafter.accountId, subject: '项目已批准立项' },
  ])
})

test('a plan number is given once', async () => {
  const second = await at.another('proposal')
  await second.act('search-duplicates')
  expect(await codeOf(second.act('approve-project', approval, at.story.actors.leader))).toBe('PLAN_NUMBER_TAKEN')
})

test('what was approved is not approved again', async () => {
  expect(await at.tryAct('approve-project', approval, at.story.actors.leader)).toBe('ACT_NOT_IN_THIS_STAGE')
})
