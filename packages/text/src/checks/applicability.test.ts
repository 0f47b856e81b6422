import { describe, expect, it } from 'vitest'
import { inapplicability } from './applicability.ts'
import type { Applicability, CheckGroup, Profile } from './check.ts'

const nothingKnown: Profile = {
  paper: 'standard',
  edition: null,
  level: null,
  stage: null,
  type: null,
  special: null,
}
const judge = (appliesTo: Applicability, profile: Partial<Profile>, group: CheckGroup = 'wording') =>
  inapplicability({ group, appliesTo }, { ...nothingKnown, ...profile })

describe('a check', () => {
  it('without restriction applies to a standard of which nothing is known', () => {
    expect(judge({}, {})).toBeNull()
  })
  it('for the edition of 2020 cannot tell where the edition is unknown', () => {
    expect(judge({ editions: ['2020'] }, {})).toEqual({ verdict: 'unknown', reason: 'edition-unknown' })
  })
  it.each([
    [{ editions: ['2020'] }, { edition: '2009' }, 'other-edition'],
    [{ levels: ['group'] }, { level: 'sector' }, 'other-level'],
    [{ stages: ['approval'] }, { stage: 'enquiry' }, 'other-stage'],
    [{ types: ['guidance'] }, { type: 'product' }, 'other-type'],
    [{ notSpecial: ['construction'] }, { special: 'construction' }, 'special-document'],
  ] as const)('that says %o does not apply to %o', (appliesTo, profile, reason) => {
    expect(judge(appliesTo, profile)).toEqual({ verdict: 'notApplicable', reason })
  })
  it('does not apply where one thing is known to be otherwise, whatever is not known', () => {
    expect(judge({ editions: ['2020'], levels: ['group'] }, { level: 'national' })).toMatchObject({
      verdict: 'notApplicable',
      reason: 'other-level',
    })
  })
  it('of standards says nothing of an explanatory statement', () => {
    expect(judge({}, { paper: 'explanatory-statement' })).toMatchObject({ reason: 'other-paper' })
    expect(judge({}, { paper: 'explanatory-statement' }, 'explanatory-statement')).toBeNull()
    expect(judge({}, { paper: 'explanatory-statement' }, 'across-documents')).toBeNull()
  })
})
