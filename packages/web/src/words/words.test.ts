import { expect, test } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort()

test('English says everything that Chinese says, and nothing else', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh))
})

test('no text is empty, and both languages fill in from the same data', () => {
  for (const [key, chinese] of Object.entries(zh)) {
    const english = en[key as keyof typeof zh] // the keys were just compared
    expect(chinese.trim(), key).not.toBe('')
    expect(english.trim(), key).not.toBe('')
    // A count that Chinese says first may be said later in English, or be left to the number before it.
    expect(places(chinese), key).toEqual(expect.arrayContaining(places(english)))
  }
})
