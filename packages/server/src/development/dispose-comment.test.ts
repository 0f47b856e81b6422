import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

async function comment(input: object = { opinion: '建议修改', email: 'author@example.invalid' }): Promise<unknown> {
  await at.act('submit-comment', { ...input }, thePublic)
  return (await at.rows('comment')).at(-1)?.['id']
}

test('an accepted comment needs no reason, and its author is told', async () => {
  const row = await comment()
  await at.act('dispose-comment', { row, disposition: 'accepted', newWording: '示例机器人应' })
  expect((await at.rows('comment')).at(-1)).toMatchObject({
    disposition: 'accepted',
    new_wording: '示例机器人应',
    disposed_on: '2026-03-02',
  })
  expect(await at.notices('comment-answer')).toMatchObject([{ body: expect.stringContaining('采纳') }])
})

test.each(['partlyAccepted', 'notAccepted'])('a comment that is %s needs a reason', async (disposition) => {
  const row = await comment()
  expect(await at.tryAct('dispose-comment', { row, disposition })).toBe('COMMENT_REASON_MISSING')
  expect(await at.tryAct('dispose-comment', { row, disposition, reason: '与强制性标准不符' })).toBe('done')
})

test('two people who dispose of one comment at once do not overwrite each other', async () => {
  const row = await comment()
  const both = await Promise.all([
    at.tryAct('dispose-comment', { row, disposition: 'accepted' }),
    at.tryAct('dispose-comment', { row, disposition: 'notAccepted', reason: '不同意' }, at.story.actors.drafter),
  ])
  expect(both.sort()).toEqual(['CHANGE_WITHOUT_REASON', 'done'])
})

test('a disposition is changed with a reason, by a further event', async () => {
  const row = await comment()
  await at.act('dispose-comment', { row, disposition: 'notAccepted', reason: '重复' })
  await at.act('dispose-comment', { row, disposition: 'accepted', change: '复核后采纳' })
  const events = await at.bench.db
    .selectFrom('trace_event')
    .select('data')
    .where('subject_id', '=', String(row))
    .where('type', '=', 'comment.disposed')
    .orderBy('seq')
    .execute()
  expect(events.map(({ data }) => data)).toMatchObject([
    { disposition: { zh: '不采纳', en: 'not accepted' }, reason: '重复' },
    { disposition: { zh: '采纳', en: 'accepted' }, change: '复核后采纳' },
  ])
})

test('an author without an address is not written to', async () => {
  const before = (await at.notices('comment-answer')).length
  await at.act('dispose-comment', { row: await comment({ opinion: '未留名' }), disposition: 'accepted' })
  expect(await at.notices('comment-answer')).toHaveLength(before)
})

test('a comment of another project cannot be disposed of from here', async () => {
  const other = await at.another('enquiry')
  await other.act('submit-comment', { opinion: '别处的意见' }, thePublic)
  const [foreign] = await at.rows('comment', other.projectId)
  expect(await at.tryAct('dispose-comment', { row: foreign?.['id'], disposition: 'accepted' })).toBe('ROW_NOT_FOUND')
})

test('experts and the public dispose of nothing', async () => {
  const row = await comment()
  expect(await at.tryAct('dispose-comment', { row, disposition: 'accepted' }, at.story.actors.expert)).toBe(
    'NOT_ALLOWED',
  )
  expect(await at.tryAct('dispose-comment', { row, disposition: 'accepted' }, thePublic)).toBe('NOT_SIGNED_IN')
})
