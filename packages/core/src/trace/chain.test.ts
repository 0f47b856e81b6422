import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { createChainCheck, eventHash, GENESIS, rowDigest, type TraceEvent } from './chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const event = (seq: number, previous: string, title = '示例标准'): TraceEvent => ({
  seq,
  type: 'project.proposed',
  version: 1,
  subject: { kind: 'project', id: 'p1' },
  project: 'p1',
  actor: 'a1',
  onBehalfOf: null,
  occurredOn: '2025-01-02',
  recordedAt: '2025-01-02T01:00:00.000Z',
  requestId: 'r1',
  data: { title },
  files: [],
  persons: [],
  rows: [],
  previous,
})

const chain = () => {
  const first = event(1, GENESIS)
  const second = event(2, eventHash(first, sha256))
  return [first, second] as const
}

describe('the canonical text of a value', () => {
  it('does not depend on the order in which keys were written', () => {
    expect(canonical({ b: 1, a: ['x', null, true] })).toBe(canonical({ a: ['x', null, true], b: 1 }))
  })
  it('refuses fractions, which programs write differently', () => {
    expect(() => canonical(0.5)).toThrow(RangeError)
  })
})

describe('a chain of events', () => {
  it('holds as it was recorded', () => {
    const check = createChainCheck(sha256)
    for (const each of chain()) expect(check.next(each, eventHash(each, sha256))).toBeNull()
    expect(check.head().size).toBe(2)
  })
  it('shows an altered event', () => {
    const [first] = chain()
    expect(
      createChainCheck(sha256).next({ ...first, data: { title: '改过的标准' } }, eventHash(first, sha256))?.what,
    ).toBe('hash')
  })
  it('shows a deleted event', () => {
    const [, second] = chain()
    expect(createChainCheck(sha256).next(second, eventHash(second, sha256))?.what).toBe('order')
  })
  it('shows an event that was put in the place of another', () => {
    const [first, second] = chain()
    const check = createChainCheck(sha256)
    check.next(first, eventHash(first, sha256))
    const other = { ...second, previous: GENESIS }
    expect(check.next(other, eventHash(other, sha256))?.what).toBe('link')
  })
})

describe('the digest of a row', () => {
  it('does not change when a migration adds an empty column', () => {
    expect(rowDigest({ id: 'p1', title: '示例' }, sha256)).toBe(
      rowDigest({ id: 'p1', title: '示例', later: null }, sha256),
    )
  })
})
