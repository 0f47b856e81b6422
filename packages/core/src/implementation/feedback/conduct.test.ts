import { expect, it } from 'vitest'
import { answeredShare, satisfiedShare } from './conduct.ts'

it('a share stands on its denominator and is unknown where that is nothing', () => {
  const conduct = { total: 4, answered: 2, rated: 1, satisfied: 1 }
  expect(answeredShare(conduct)).toEqual({ of: 2, among: 4 })
  expect(satisfiedShare(conduct)).toEqual({ of: 1, among: 2 })
  expect(answeredShare({ total: 0, answered: 0, rated: 0, satisfied: 0 })).toBe(null)
  expect(satisfiedShare({ ...conduct, answered: 0 })).toBe(null)
})
