import { expect, test } from 'vitest'
import { commentDisposition, type DisposedComment, wordCounts } from './comment-disposition.ts'
import { paperText } from './paper-text.ts'
import { sampleRecords } from './sample-records.ts'

const accepted: DisposedComment = { clause: '5.1', opinion: '示例意见', from: '示例单位', disposition: 'accepted' }

test('comments are counted by disposition and by sender', () => {
  const comments: DisposedComment[] = [
    accepted,
    { ...accepted, disposition: 'notAccepted' },
    { ...accepted, from: null, disposition: null },
  ]
  expect(wordCounts(comments)).toBe('共收到1个单位或个人的意见3条，采纳1条，部分采纳0条，不采纳1条，未处理1条。')
})

test('a comment that is not accepted shows a blank where its reason is owed', async () => {
  const comments: DisposedComment[] = [{ ...accepted, disposition: 'notAccepted' }]
  const text = paperText(await commentDisposition.make({ ...sampleRecords.commentDisposition, comments }))
  expect(text).toContain('不采纳|（待填：理由）')
})

test('an accepted comment owes no reason', async () => {
  const text = paperText(await commentDisposition.make({ ...sampleRecords.commentDisposition, comments: [accepted] }))
  expect(text).not.toContain('待填')
})

test('all forty comments are in the table', async () => {
  const text = paperText(await commentDisposition.make(sampleRecords.commentDisposition))
  expect(text).toMatch(/\n40\|/)
})

test('a late comment is marked', async () => {
  const text = paperText(
    await commentDisposition.make({ ...sampleRecords.commentDisposition, comments: [{ ...accepted, late: true }] }),
  )
  expect(text).toContain('示例单位（逾期）')
})
