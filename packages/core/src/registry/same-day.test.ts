import { describe, expect, it } from 'vitest'
import { sameDayReminders } from './same-day.ts'

const codes = (publishedOn: string | null, implementsOn: string | null) =>
  sameDayReminders(publishedOn, implementsOn).map(({ code }) => code)

describe('entry into force on the day of publication', () => {
  it('is reminded of', () => expect(codes('2025-01-15', '2025-01-15')).toEqual(['SAME_DAY_IMPLEMENTATION']))
  it('is not met by a standard that comes into force a day later', () =>
    expect(codes('2025-01-15', '2025-01-16')).toEqual([]))
  it('is not assumed where both days are unknown', () => expect(codes(null, null)).toEqual([]))
})
