import { describe, expect, it } from 'vitest'
import { allowRequest } from './request-limit.ts'

describe('requests of one kind from one address', () => {
  let now = '2026-03-02T01:00:00.000Z'
  const clock = () => now

  it('are taken up to the limit of a minute and refused beyond it, with the seconds to wait', () => {
    for (let time = 0; time < 3; time += 1) allowRequest('comments/a', 3, clock)
    now = '2026-03-02T01:00:20.000Z'
    expect(() => allowRequest('comments/a', 3, clock)).toThrowError(
      expect.objectContaining({ code: 'TOO_MANY_REQUESTS', data: { seconds: 40 } }),
    )
  })
  it('do not count against another address', () => {
    expect(() => allowRequest('comments/b', 3, clock)).not.toThrow()
  })
  it('are taken again in the next minute', () => {
    now = '2026-03-02T01:01:00.000Z'
    expect(() => allowRequest('comments/a', 3, clock)).not.toThrow()
  })
  it('are counted by each running product for itself', () => {
    const other = () => now
    for (let time = 0; time < 3; time += 1) allowRequest('comments/c', 3, clock)
    expect(() => allowRequest('comments/c', 3, other)).not.toThrow()
  })
})
