import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry', { subjects: ['workSafety'] })

const reply = { repliedOn: '2026-03-02', objects: true, reply: '第 5 章须修改' }
const given = () => ({ row: at.story.rows.hearingId, ...reply })

test('a reply is on record with what it says, objection or not', async () => {
  await at.act('record-reply', given())
  expect(await at.rows('hearing')).toMatchObject([{ replied_on: '2026-03-02', objects: true, reply: '第 5 章须修改' }])
  expect((await at.lastEvent('hearing.replied')).data).toMatchObject({
    department: '示例省示例主管厅',
    result: { zh: '有异议', en: 'objects' },
  })
})

test('a reply that was recorded is changed only with a reason', async () => {
  expect(await at.tryAct('record-reply', { ...given(), objects: false })).toBe('CHANGE_WITHOUT_REASON')
  expect(await at.tryAct('record-reply', { ...given(), objects: false, change: '来函更正' })).toBe('done')
})

test('a reply is not of tomorrow, and is one to a letter of this project', async () => {
  expect(await at.tryAct('record-reply', { ...given(), repliedOn: '2026-03-03' })).toBe('DATE_IN_FUTURE')
  expect(await at.tryAct('record-reply', { ...given(), row: 'nothing' })).toBe('ROW_NOT_FOUND')
})

test('only the secretariat records it', async () => {
  expect(await at.tryAct('record-reply', given(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('record-reply', given(), thePublic)).toBe('NOT_SIGNED_IN')
})
