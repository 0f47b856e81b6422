import { expect, test } from 'vitest'
import { knotsAt } from './ink-line.tsx'

test('what lies before the stage of a project is passed, what lies after is to come', () => {
  const states = knotsAt('disposition').map(({ stage, state }) => `${stage}: ${state}`)
  expect(states).toContain('enquiry: passed')
  expect(states).toContain('disposition: now')
  expect(states).toContain('examination: toCome')
})

test('a project that was left sideways stands at no knot', () => {
  expect(knotsAt('declined').every(({ state }) => state === 'toCome')).toBe(true)
})
