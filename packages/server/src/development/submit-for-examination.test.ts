import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('disposition')

test('every reason why the text cannot go to examination is named', async () => {
  const refusal = await at.act('submit-for-examination').catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    reasons: [{ code: 'COMMENTS_UNANSWERED', data: { unanswered: 4 } }, { code: 'DRAFT_NOT_REVISED_AFTER_ENQUIRY' }],
  })
})

test('the board says the same', async () => {
  const board = await at.bench.db
    .selectFrom('project_board')
    .selectAll()
    .where('project_id', '=', at.story.projectId)
    .executeTakeFirstOrThrow()
  expect(board.waits_for).toMatchObject([{ code: 'COMMENTS_UNANSWERED' }, { code: 'DRAFT_NOT_REVISED_AFTER_ENQUIRY' }])
})

test('only the secretariat submits', async () => {
  expect(await at.tryAct('submit-for-examination', {}, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('submit-for-examination', {}, thePublic)).toBe('NOT_SIGNED_IN')
})

test('a department that has its letter is waited for through the last day of the period', async () => {
  const silent = await at.another('enquiry', { subjects: ['environment'] })
  const delivered = silent.today()
  const proof = await at.bench.seedFile(Buffer.from('回执'), '送达回执.pdf', 'pdf')
  await silent.act('record-delivery', { row: silent.rows.hearingId, deliveredOn: delivered, how: '机要', proof })
  at.bench.clock.day(addDays(delivered, 31))
  await silent.act('close-enquiry')
  await silent.act('list-department', { department: '示例生态环境局' })
  const [, late] = await at.rows('hearing', silent.projectId)
  expect(await codeOf(silent.act('submit-for-examination'))).toBe('DEPARTMENTS_NOT_HEARD')
  await silent.act('record-delivery', { row: late?.['id'], deliveredOn: silent.today(), how: '机要', proof })
  const lastDay = addDays(silent.today(), 30)
  at.bench.clock.day(lastDay)
  expect(await codeOf(silent.act('submit-for-examination'))).toBe('DEPARTMENTS_NOT_HEARD')
  at.bench.clock.day(addDays(lastDay, 1))
  expect(await codeOf(silent.act('submit-for-examination'))).toBe('done')
  expect((await at.rows('hearing', silent.projectId)).map(({ objects }) => objects)).toEqual([null, null])
})

test('a text whose comments are disposed of, and which was revised, goes to examination', async () => {
  await at.story.walkOn('examination')
  expect(await at.project()).toMatchObject({ stage: 'examination' })
})
