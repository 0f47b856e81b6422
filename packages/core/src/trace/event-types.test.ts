import { describe, expect, it } from 'vitest'
import { eventTypes, isEventType } from './event-types.ts'

const table = Object.entries(eventTypes)
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort()

describe('every event', () => {
  it.each(table)('%s is told in both languages from the same data', (_, { zh, en }) => {
    expect(zh.length > 0 && en.length > 0).toBe(true)
    expect(placesOf(en)).toEqual(placesOf(zh))
  })
  it.each(table)('%s has a subject and a participle', (type) => {
    expect(type).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/u)
  })
  it('is known by its name, and nothing else is', () => {
    expect(isEventType('project.proposed')).toBe(true)
    expect(isEventType('toString')).toBe(false)
  })
})
