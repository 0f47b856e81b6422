import { describe, expect, it } from 'vitest'
import { filterFindings, markText, type ShownFinding, stepTo } from './shown-findings.ts'

const finding = (over: Partial<ShownFinding>): ShownFinding =>
  ({
    fingerprint: 'a',
    severity: 'error',
    element: 'core',
    trial: false,
    decision: null,
    isNew: false,
    at: { block: 0, from: 0, to: 1 },
    ...over,
  }) as ShownFinding // the rest of a finding is of no concern to these functions

describe('the findings of a text', () => {
  const decision = {
    id: 'd',
    checkId: 'M01',
    fingerprint: 'c',
    decision: 'suppressed',
    reason: 'x',
    on: '2026-01-01',
    by: null,
  }
  const all = [
    finding({ fingerprint: 'a' }),
    finding({ fingerprint: 'b', severity: 'warning', element: 'scope' }),
    finding({ fingerprint: 'c', decision }),
    finding({ fingerprint: 'd', trial: true }),
  ]
  const shown = (filter: Parameters<typeof filterFindings>[1]) =>
    filterFindings(all, filter).map(({ fingerprint }) => fingerprint)

  it('are those that nobody has decided about, unless asked otherwise', () => expect(shown({})).toEqual(['a', 'b']))
  it('can be those of one severity', () => expect(shown({ severity: 'warning' })).toEqual(['b']))
  it('can be those of one element', () => expect(shown({ element: 'core' })).toEqual(['a']))
  it('that were decided about are kept apart', () => expect(shown({ state: 'decided' })).toEqual(['c']))
  it('of rules on trial are kept apart', () => expect(shown({ state: 'trial' })).toEqual(['d']))
  it('are stepped through round the end', () => {
    expect(stepTo(all, 'd', 1)).toBe('a')
    expect(stepTo(all, 'a', -1)).toBe('d')
    expect(stepTo(all, undefined, 1)).toBe('a')
    expect(stepTo([], 'a', 1)).toBeUndefined()
  })
})

describe('the marks in a text', () => {
  const texts = (text: string, ...places: readonly (readonly [number, number])[]) =>
    markText(
      text,
      places.map(([from, to]) => finding({ at: { block: 0, from, to } })),
    ).map((stretch) => [stretch.text, stretch.findings.length])

  it('cut it where they begin and end', () =>
    expect(texts('外壳必须接地', [2, 4])).toEqual([
      ['外壳', 0],
      ['必须', 1],
      ['接地', 0],
    ]))
  it('may lie over each other', () =>
    expect(texts('外壳必须接地', [2, 4], [0, 6])).toEqual([
      ['外壳', 1],
      ['必须', 2],
      ['接地', 1],
    ]))
  it('between two characters mark the one before', () =>
    expect(texts('10Hz', [2, 2])).toEqual([
      ['1', 0],
      ['0', 1],
      ['Hz', 0],
    ]))
  it('leave a text without findings whole', () => expect(texts('外壳')).toEqual([['外壳', 0]]))
})
