import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../testing/read-calendar.ts'
import { type CalendarDay, icalendar } from './calendar.ts'

const day: CalendarDay = {
  id: 'GB/T 99001—2026.implements',
  on: '2026-12-31',
  summary: 'GB/T 99001—2026 实施；示例, 阀门\\管件',
  description: `第一行\r\n第二行 ${'很长的说明'.repeat(30)}`,
  url: 'https://example.invalid/register/GB%2FT%2099001',
  asOf: '2026-03-02',
}

describe('a calendar', () => {
  it('is read by a strict reader, with every text as it was', () => {
    const { name, events } = readCalendar(icalendar('示例；日历', [day]))
    expect(name).toBe('示例；日历')
    expect(events).toEqual([
      {
        uid: 'GB/T 99001—2026.implements@zhunsheng',
        stamp: '20260302T000000Z',
        start: '20261231',
        end: '20270101',
        summary: day.summary,
        description: day.description.replace('\r\n', '\n'),
        url: day.url,
      },
    ])
  })

  it('may be empty', () => expect(readCalendar(icalendar('空', [])).events).toEqual([]))

  it('holds no line of more than 75 octets, though a character of Chinese takes three and a rare one four', () => {
    const text = icalendar('名', [{ ...day, summary: `${'a'.repeat(64)}𠮷𠮷阀门` }])
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).byteLength).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
  })

  it('has no room for a line that a title smuggles in', () => {
    const text = icalendar('名', [{ ...day, summary: '示例\nEND:VCALENDAR\u0000' }])
    expect(readCalendar(text).events[0]?.summary).toBe('示例\nEND:VCALENDAR ')
  })
})
