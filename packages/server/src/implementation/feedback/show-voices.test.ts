import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { type FeedbackBench, NUMBER, openFeedback } from './feedback-fixture.ts'
import { showVoices } from './show-voices.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('shows to everybody what was published, and nothing else', async () => {
  const { bench, actors } = here
  for (const published of [true, false]) {
    const { id } = await here.give({ body: `示例：${published ? '公开' : '不公开'}的话` })
    await bench.run(acceptFeedback, { id }, actors.secretary)
    await bench.run(concludeFeedback, { id, outcome: 'explained', answer: '示例', published }, actors.secretary)
  }
  await here.give({ body: '示例：未答复的话' })
  const { answers } = await bench.run(showVoices, { number: NUMBER }, thePublic)
  expect(answers.map(({ body }) => body)).toEqual(['示例：公开的话'])
  expect(await codeOf(bench.run(showVoices, {}, thePublic))).toBe('INPUT_MALFORMED')
})
