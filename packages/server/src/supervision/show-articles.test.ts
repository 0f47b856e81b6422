import { articleFigures, articles } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type FeedbackBench, openFeedback } from '../implementation/feedback/feedback-fixture.ts'
import { allUseCases } from '../use-cases.ts'
import { showArticles } from './show-articles.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

const show = () => here.bench.run(showArticles, {}, thePublic)

it('no article names a function that the system does not have', () => {
  const known = new Set(allUseCases.map(({ name }) => name))
  const missing = articles.flatMap(({ no, servedBy }) =>
    servedBy.filter(({ kind, name }) => kind === 'useCase' && !known.has(name)).map(({ name }) => `${no} ${name}`),
  )
  expect(missing).toEqual([])
})

it('everybody sees the articles, and every figure is counted as of a day', async () => {
  const view = await show()
  expect(view.on).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  expect(view.articles).toHaveLength(17)
  expect(Object.keys(view.figures).sort()).toEqual(Object.keys(articleFigures).sort())
  for (const count of Object.values(view.figures)) expect(Number.isInteger(count)).toBe(true)
})

it('an empty system shows nothing but its own trace', async () => {
  const { traceEvents: _events, ...rest } = (await show()).figures
  expect(Object.values(rest).every((count) => count === 0)).toBe(true)
})

it('feedback that came in is counted, and is not counted as answered', async () => {
  const before = (await show()).figures
  await here.give()
  const { feedbackReceived, feedbackAnswered, traceEvents } = (await show()).figures
  expect(feedbackReceived).toBe(1)
  expect(feedbackAnswered).toBe(0)
  expect(traceEvents).toBeGreaterThan(before.traceEvents)
})
