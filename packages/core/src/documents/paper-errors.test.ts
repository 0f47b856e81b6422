import { expect, test } from 'vitest'
import { paperRefusals } from './paper-errors.ts'

const places = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort()

test.each(
  Object.entries(paperRefusals),
)('%s is worded in both languages, with the same data and a next step', (_, entry) => {
  expect(places(entry.says.zh)).toEqual(places(entry.says.en))
  expect(entry.says.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(entry.next.zh.length).toBeGreaterThan(4)
  expect(entry.next.en.length).toBeGreaterThan(4)
})
