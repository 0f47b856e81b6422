import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { erasePerson } from '../organizations/erase-person.ts'
import { storyAt } from '../testing/story-at.ts'
import { timelineOf } from '../trace/timeline.ts'
import { verifyChain } from '../trace/verify-chain.ts'

const at = storyAt('enquiry')

const correction = (event: unknown) => ({
  event: String(event),
  wrong: '公告日期',
  right: '2026-03-01',
  reason: '录入错误',
})

test('a correction is a further act; the first stays as it was', async () => {
  const first = await at.lastEvent('project.announced')
  await at.act('correct-act', correction(first.seq))
  const event = await at.lastEvent('act.corrected')
  expect(event.data).toEqual({ event: first.seq })
  expect(event.persons).toHaveLength(1)
  expect(await at.lastEvent('project.announced')).toEqual(first)
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

test('what a correction says is read until it is erased, and the chain holds without it', async () => {
  const [told] = (await timelineOf(at.bench.db, at.story.projectId)).filter(({ type }) => type === 'act.corrected')
  expect(told?.words.zh).toContain('2026-03-01')
  const { persons } = await at.lastEvent('act.corrected')
  await at.bench.run(erasePerson, { personId: (persons as { id: string }[])[0]?.id })
  const [erased] = (await timelineOf(at.bench.db, at.story.projectId)).filter(({ type }) => type === 'act.corrected')
  expect(erased?.words).toMatchObject({
    zh: expect.stringContaining('（已删除）'),
    en: expect.stringContaining('(erased)'),
  })
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

test.each(['0', '999999', '-1', '1.5', '不是数字', '1e99'])('there is no event %s to correct', async (event) => {
  expect(await at.tryAct('correct-act', correction(event))).toBe('EVENT_NOT_FOUND')
})

test('an event of another project is not corrected from here', async () => {
  const other = await at.another('drafting')
  const foreign = await at.lastEvent('project.approved', other.projectId)
  expect(await at.tryAct('correct-act', correction(foreign.seq))).toBe('EVENT_NOT_FOUND')
})

test('drafters and the public correct nothing', async () => {
  expect(await at.tryAct('correct-act', correction(1), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('correct-act', correction(1), thePublic)).toBe('NOT_SIGNED_IN')
})
