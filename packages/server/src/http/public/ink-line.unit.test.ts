import { expect, it } from 'vitest'
import { knotsOf } from './ink-line.ts'

it('a standard under public enquiry has passed proposal and drafting, and the rest is to come', () => {
  const states = knotsOf('enquiry').map(({ state }) => state)
  expect(states.slice(0, 4)).toEqual(['passed', 'passed', 'now', 'toCome'])
})

it('a withdrawn standard has the whole line behind it', () => {
  const knots = knotsOf('withdrawn')
  expect(knots.at(-1)).toEqual({ stage: 'withdrawn', state: 'now' })
  expect(knots.slice(0, -1).every(({ state }) => state === 'passed')).toBe(true)
})

it('a declined project left the line and shows nothing as done', () => {
  expect(knotsOf('declined')).toEqual([{ stage: 'declined', state: 'left' }])
})
