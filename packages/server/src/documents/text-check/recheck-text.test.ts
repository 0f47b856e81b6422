import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkedDraftWith, checkWaiting } from '../../testing/checked-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { recheckText } from './recheck-text.ts'
import { findCheck } from './store.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
})
afterAll(() => bench.close())

it('a text is checked again when somebody who may see it asks', async () => {
  const documentId = await checkedDraftWith(bench, story, '电机应接地。')
  await bench.run(recheckText, { documentId }, story.actors.drafter)
  expect((await findCheck(bench.db, documentId))?.state).toBe('waiting')
  await checkWaiting(bench)
  expect((await findCheck(bench.db, documentId))?.state).toBe('done')
  expect(await codeOf(bench.run(recheckText, { documentId }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(recheckText, { documentId: 'none' }, story.actors.drafter))).toBe('FILE_NOT_FOUND')
})
