import { describe, expect, it } from 'vitest'
import { isBehind } from './stage-order.ts'

describe('a case', () => {
  it('has behind it the stages that come before its own', () => expect(isBehind('approval', 'examination')).toBe(true))
  it('does not have its own stage behind it', () => expect(isBehind('examination', 'examination')).toBe(false))
  it('does not have behind it what is still to come', () => expect(isBehind('drafting', 'enquiry')).toBe(false))
  it('that was withdrawn has its publication behind it', () => expect(isBehind('withdrawn', 'publication')).toBe(true))
  it('that was never taken over has nothing behind it', () => expect(isBehind(undefined, 'proposal')).toBe(false))
})
