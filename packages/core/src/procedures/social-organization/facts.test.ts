import { describe, expect, it } from 'vitest'
import { hasPassed } from './facts.ts'

const on = '2026-06-01'
const passed = { kind: 'final', on, passed: true } as const
const sentBack = { kind: 'final', on, passed: false } as const
const initial = { kind: 'initial', on, passed: true } as const

describe('a text', () => {
  it('has passed an examination of the kind that was held and passed', () => {
    expect(hasPassed([passed], 'final')).toBe(true)
    expect(hasPassed([passed], 'initial')).toBe(false)
    expect(hasPassed([], 'final')).toBe(false)
  })
  it('that was sent back has passed nothing, whatever came before', () => {
    expect(hasPassed([initial, passed, sentBack], 'final')).toBe(false)
    expect(hasPassed([initial, sentBack, passed], 'initial')).toBe(false)
    expect(hasPassed([sentBack, initial, passed], 'final')).toBe(true)
  })
})
