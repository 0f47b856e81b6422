import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'
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
  expect((await at.lastEvent('act.corrected')).data).toMatchObject({ event: first.seq, right: '2026-03-01' })
  expect(await at.lastEvent('project.announced')).toEqual(first)
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
