import { expect, it } from 'vitest'
import { newId, newReceipt } from './identifier.ts'

it('ids sort by the time they were made, and within a millisecond by their order', () => {
  const first = '2026-03-02T01:00:00.000Z'
  const ids = [...Array.from({ length: 1000 }, () => newId(first)), newId('2026-03-02T01:00:00.001Z')]
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

it('an id is twenty characters that stand in an address as they are', () => {
  expect(newId('2026-03-02T01:00:00.000Z')).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/u)
})

it('ids of the farthest day still sort after those of today', () => {
  expect(newId('2999-12-31T00:00:00.000Z') > newId('2026-03-02T01:00:00.000Z')).toBe(true)
})

it('a receipt can be read aloud: no I, L, O or U, in two groups', () => {
  const receipts = Array.from({ length: 200 }, newReceipt)
  for (const receipt of receipts) expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u)
  expect(new Set(receipts).size).toBe(200)
})
