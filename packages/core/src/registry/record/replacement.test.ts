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
})
