import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import type { Story } from '../testing/story.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const period = (opensOn: string, closesOn: string) => ({ opensOn, closesOn, contact: '示例秘书处' })

async function prepare(story: Story) {
  await story.act('announce-project', { on: story.today(), documentNumber: '示例〔2026〕2号' })
  const { participantId } = await story.act('add-participant', {
    organizationName: '示例仓储科技有限公司',
    category: 'producer',
  })
  await story.act('add-drafter', {
    participant: participantId,
    personName: '示例起草人',
    role: '起草',
    email: 'drafter@example.invalid',
  })
  await story.act('upload-document', {
    kind: 'draftText',
    file: await at.bench.seedFile(Buffer.from('稿'), '征求意见稿.docx'),
  })
}

test('the enquiry waits for announcement, working group, text and explanatory statement, and names what is missing', async () => {
  const refusal = await at.act('open-enquiry', period('2026-03-02', '2026-04-01')).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    reasons: [
      { code: 'PROJECT_NOT_ANNOUNCED' },
      { code: 'WORKING_GROUP_EMPTY' },
      { code: 'DRAFT_NOT_UPLOADED' },
      { code: 'EXPLANATORY_STATEMENT_NOT_UPLOADED' },
    ],
  })
  await prepare(at.story)
  expect(await at.tryAct('open-enquiry', period('2026-03-02', '2026-04-01'))).toBe('EXPLANATORY_STATEMENT_NOT_UPLOADED')
  await at.act('upload-document', {
    kind: 'explanatoryStatement',
    file: await at.bench.seedFile(Buffer.from('说明'), '编制说明.docx'),
  })
})

test('only the secretariat opens it', async () => {
  expect(await at.tryAct('open-enquiry', period('2026-03-02', '2026-04-01'), at.story.actors.leader)).toBe(
    'NOT_ALLOWED',
  )
  expect(await at.tryAct('open-enquiry', period('2026-03-02', '2026-04-01'), thePublic)).toBe('NOT_SIGNED_IN')
})

test('a period of twenty-nine days is too short without a reason, and one of no day at all even with one', async () => {
  expect(await at.tryAct('open-enquiry', period('2026-03-02', '2026-03-31'))).toBe('ENQUIRY_TOO_SHORT')
  expect(await at.tryAct('open-enquiry', { ...period('2026-03-02', '2026-03-02'), deviation: '急' })).toBe(
    'ENQUIRY_TOO_SHORT',
  )
  expect(await at.tryAct('open-enquiry', period('2026-03-01', '2026-04-01'))).toBe('ENQUIRY_STARTS_IN_THE_PAST')
})

test('thirty days from 2 March end on 1 April; the drafters are told and the board shows the day', async () => {
  await at.act('open-enquiry', period('2026-03-02', '2026-04-01'))
  expect(await at.rows('enquiry_round')).toMatchObject([
    { round: 1, opens_on: '2026-03-02', closes_on: '2026-04-01', deviation: null },
  ])
  expect(await at.notices('enquiry')).toHaveLength(1)
  const board = await at.bench.db
    .selectFrom('project_board')
    .selectAll()
    .where('project_id', '=', at.story.projectId)
    .executeTakeFirstOrThrow()
  expect(board).toMatchObject({ due_on: '2026-04-01', due_name: 'enquiry-close' })
})

test('a shorter period with its reason is a recorded deviation', async () => {
  const urgent = await at.another('disposition')
  const opens = urgent.today()
  await urgent.act('open-enquiry', { ...period(opens, addDays(opens, 15)), deviation: '仅改动术语' })
  expect(await at.rows('deviation', urgent.projectId)).toMatchObject([
    { code: 'ENQUIRY_TOO_SHORT', reason: '仅改动术语', data: { days: 15, daysMin: 30 } },
  ])
  expect((await at.lastEvent('enquiry.opened', urgent.projectId)).data).toMatchObject({
    round: 2,
    deviation: '仅改动术语',
  })
})

test('a material change sends the draft to a new round, and what was said in the first still asks for an answer', async () => {
  const changed = await at.another('disposition', { title: '示例托盘 尺寸' })
  const opens = changed.today()
  await changed.act('open-enquiry', period(opens, addDays(opens, 30)))
  await changed.act('submit-comment', { opinion: '第二轮意见' }, thePublic)
  at.bench.clock.day(addDays(opens, 31))
  await changed.act('close-enquiry')
  const rounds = (await at.rows('comment', changed.projectId)).map(({ round }) => round)
  expect(rounds.at(-1)).toBe(2)
  expect(rounds.filter((round) => round === 1).length).toBeGreaterThan(0)
  expect(await codeOf(changed.act('submit-for-examination'))).toBe('COMMENTS_UNANSWERED')
})
