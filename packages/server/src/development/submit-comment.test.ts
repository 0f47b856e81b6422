import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { submitComment } from './submit-comment.ts'

const at = storyAt('enquiry')

const comment = {
  clause: '4.2',
  opinion: '建议给出数值',
  personName: '示例提出人',
  phone: '000-00000003',
  email: 'author@example.invalid',
}

test('anybody comments without an account and gets a receipt; the author stays out of the trace', async () => {
  const { receipt, late } = await at.act('submit-comment', comment, thePublic)
  expect([receipt, late]).toEqual([expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/u), false])
  expect(await at.rows('comment')).toMatchObject([
    { round: 1, receipt, channel: 'form', late: false, entered_by: null },
  ])
  const event = JSON.stringify(await at.lastEvent('comment.received'))
  for (const personal of [comment.personName, comment.phone, comment.email]) expect(event).not.toContain(personal)
})

test('a comment without an opinion, or with an address that is none, is refused', async () => {
  expect(await at.tryAct('submit-comment', { clause: '4.2' }, thePublic)).toBe('INPUT_MALFORMED')
  expect(await at.tryAct('submit-comment', { ...comment, email: '不是邮箱' }, thePublic)).toBe('INPUT_MALFORMED')
})

test('the same comment sent twice with one key is one comment with one receipt', async () => {
  const before = (await at.rows('comment')).length
  const input = { projectId: at.story.projectId, ...comment }
  const send = () => at.bench.run(submitComment, input, thePublic, { idempotencyKey: 'double-click' })
  const [first, second] = await Promise.all([send(), send()])
  expect(second).toEqual(first)
  expect(await at.rows('comment')).toHaveLength(before + 1)
})

test('ten comments in one moment are ten comments in an unbroken trace', async () => {
  const before = (await at.rows('comment')).length
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => at.tryAct('submit-comment', { opinion: `意见 ${index}` }, thePublic)),
  )
  expect(new Set(outcomes)).toEqual(new Set(['done']))
  expect(await at.rows('comment')).toHaveLength(before + 10)
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

test('the board counts what came in the same moment', async () => {
  const board = await at.bench.db
    .selectFrom('project_board')
    .selectAll()
    .where('project_id', '=', at.story.projectId)
    .executeTakeFirstOrThrow()
  expect(board.waits_for).toMatchObject([{ code: 'ENQUIRY_STILL_OPEN' }])
})

test('an opinion of the last day is in time, one of the day after is taken and marked as late', async () => {
  at.bench.clock.day('2026-04-01')
  expect(await at.act('submit-comment', { opinion: '末日意见' }, thePublic)).toMatchObject({ late: false })
  at.bench.clock.day('2026-04-02')
  expect(await at.act('submit-comment', { opinion: '逾期意见' }, thePublic)).toMatchObject({ late: true })
  expect((await at.lastEvent('comment.received')).data).toMatchObject({ late: true })
})

test('after the enquiry is closed a late opinion is still taken, and still asks for an answer', async () => {
  await at.act('close-enquiry')
  expect(await at.act('submit-comment', { opinion: '更迟的意见' }, thePublic)).toMatchObject({ late: true })
  expect(await at.tryAct('submit-for-examination')).toBe('COMMENTS_UNANSWERED')
})

test('a project that is not asking for comments takes none', async () => {
  const drafting = await at.another('drafting')
  expect(await codeOf(drafting.act('submit-comment', comment, thePublic))).toBe('ACT_NOT_IN_THIS_STAGE')
})

test('a project that does not exist takes none either', async () => {
  expect(await codeOf(at.bench.run(submitComment, { projectId: 'nothing', ...comment }, thePublic))).toBe(
    'PROJECT_NOT_FOUND',
  )
})
