import { describe, expect, it } from 'vitest'
import { defaultRules, organizationRules } from './rules.ts'

describe('the rules of an organization', () => {
  it('have a default each, inside its own limits', () => {
    for (const [name, rule] of Object.entries(organizationRules)) {
      expect(defaultRules).toHaveProperty(name, rule.default)
      if ('min' in rule) expect(rule.default >= rule.min && rule.default <= rule.max).toBe(true)
    }
    expect(Object.keys(defaultRules).sort()).toEqual(Object.keys(organizationRules).sort())
  })
  it('never make the enquiry shorter than thirty days', () => {
    expect(organizationRules.enquiryDays.min).toBe(30)
  })
  it('review after five years unless set otherwise', () => {
    expect(defaultRules.reviewPeriodMonths).toBe(60)
  })
})
