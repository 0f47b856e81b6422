import { exampleSystem } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf, reasonsOf } from '../../testing/refused.ts'
import { enterIndicatorSystem } from './enter-indicator-system.ts'
import { type Evaluations, openEvaluations } from './evaluation-fixture.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const input = {
  name: '示例体系',
  edition: '2',
  inForceFrom: '2026-01-01',
  legalBasis: '示例文件',
  indicators: exampleSystem.indicators,
  scoredAtLeastPercent: 50,
  grades: [{ atLeast: 60, words: '好' }],
}
const enter = (changes: object = {}, actor = given.actors.national) =>
  given.bench.run(enterIndicatorSystem, { ...input, ...changes }, actor)

it('the national authority enters a system once an edition', async () => {
  expect(await codeOf(enter())).toBe('done')
  expect(await codeOf(enter())).toBe('INDICATOR_SYSTEM_KNOWN')
  expect(await codeOf(enter({ edition: '3' }))).toBe('done')
})

it('a system without one of the three benefits, and grades that do not fall are refused', async () => {
  const indicators = exampleSystem.indicators.filter(({ part }) => part !== 'social')
  expect(await reasonsOf(enter({ edition: '4', indicators }))).toEqual(['EVALUATION_PART_MISSING'])
  const grades = [
    { atLeast: 60, words: '好' },
    { atLeast: 80, words: '很好' },
  ]
  expect(await codeOf(enter({ edition: '4', grades }))).toBe('GRADES_NOT_FALLING')
})

it('nobody else enters one', async () => {
  expect(await codeOf(enter({ edition: '5' }, given.actors.own))).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(given.bench.run(enterIndicatorSystem, input, thePublic))).toBe('NOT_SIGNED_IN')
})
