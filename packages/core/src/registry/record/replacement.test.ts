import { describe, expect, it } from 'vitest'
import { replacementChain } from './replacement.ts'

const step = (from: string, to: string, isPartial = false) => ({ from, to, isPartial })

describe('a chain of replacements', () => {
  it('is followed to its end', () =>
    expect(replacementChain('A—1990', [step('A—2000', 'A—1990'), step('A—2020', 'A—2000')])).toMatchObject({
      ends: ['A—2020'],
      cycle: null,
    }))

  it('ends in several standards where one was split', () =>
    expect(replacementChain('A—1990', [step('A.1—2000', 'A—1990'), step('A.2—2000', 'A—1990')]).ends).toEqual([
      'A.1—2000',
      'A.2—2000',
    ]))

  it('ends once where several were merged', () =>
    expect(
      replacementChain('A—1990', [
        step('A.1—2000', 'A—1990'),
        step('A.2—2000', 'A—1990'),
        step('B—2010', 'A.1—2000'),
        step('B—2010', 'A.2—2000'),
      ]).ends,
    ).toEqual(['B—2010']))

  it('ends also in what is replaced in part only, which is in force for the rest', () =>
    expect(replacementChain('A—1990', [step('A—2000', 'A—1990'), step('C—2010', 'A—2000', true)]).ends).toEqual([
      'A—2000',
    ]))

  it('names the number at which it runs in a circle, and comes to an end', () =>
    expect(replacementChain('A', [step('B', 'A'), step('A', 'B')])).toMatchObject({ cycle: 'A' }))

  it('is empty where nothing replaced the standard', () =>
    expect(replacementChain('A', [step('C', 'B')])).toEqual({ steps: [], ends: [], cycle: null }))

  it('names a circle of others on the way, and tells the end beside it', () =>
    expect(replacementChain('A', [step('B', 'A'), step('C', 'B'), step('B', 'C'), step('D', 'C')])).toMatchObject({
      ends: ['D'],
      cycle: 'B',
    }))

  it('is told once where several sources say the same, and as a whole where one of them says so', () =>
    expect(replacementChain('A', [step('B', 'A', true), step('B', 'A'), step('B', 'A', true)])).toEqual({
      steps: [step('B', 'A')],
      ends: ['B'],
      cycle: null,
    }))

  it('takes every step once where parts were split and merged for forty generations', () => {
    const letters = ['a', 'b', 'c']
    const generations = Array.from({ length: 40 }, (_, at) =>
      letters.flatMap((older) => letters.map((newer) => step(`${newer}${at + 1}`, `${older}${at}`))),
    )
    const { steps, ends } = replacementChain('a0', generations.flat())
    expect(steps).toHaveLength(3 + 39 * 9)
    expect(ends.toSorted()).toEqual(['a40', 'b40', 'c40'])
  })

  it('is followed through a hundred thousand editions', () => {
    const relations = Array.from({ length: 100_000 }, (_, at) => step(String(at + 1), String(at)))
    expect(replacementChain('0', relations).ends).toEqual(['100000'])
  })
})
