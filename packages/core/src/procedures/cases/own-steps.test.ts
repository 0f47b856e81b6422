import { describe, expect, it } from 'vitest'
import { Refusal } from '../../refusals/refusal.ts'
import { text } from '../field.ts'
import { voluntaryNational as procedure } from '../voluntary-national.ts'
import { type OwnVersion, withOwnVersion } from './own-steps.ts'
import { allGuards, refusedWith, tell } from './testing/story.ts'

const own = (changes: Partial<OwnVersion> = {}): OwnVersion => ({
  inForceFrom: '2026-01-01',
  steps: [
    {
      name: 'internal-review',
      title: { zh: '内部审核', en: 'internal review' },
      stage: 'suggestion',
      by: ['committee'],
      fields: {},
      before: ['apply'],
    },
  ],
  moreFields: {},
  tighter: {},
  ...changes,
})
const codeOf = (version: OwnVersion) => {
  try {
    withOwnVersion(procedure, version)
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('an organization’s own version of a procedure', () => {
  it('keeps every guard of the law', () => {
    const guards = allGuards(withOwnVersion(procedure, own()))
    expect(allGuards(procedure).filter((guard) => !guards.includes(guard))).toEqual([])
  })
  it('lets the act of the law wait for its own step', () => {
    const version = withOwnVersion(procedure, own())
    const suggested = tell(version, [
      { act: 'suggest', on: '2026-01-05', by: 'proposer' },
      { act: 'argue', on: '2026-01-12', by: 'committee' },
    ])
    expect(refusedWith(version, suggested, { act: 'apply', on: '2026-01-20' })).toEqual(['CASE_ACT_NOT_DONE'])
    const reviewed = tell(version, [
      { act: 'suggest', on: '2026-01-05', by: 'proposer' },
      { act: 'argue', on: '2026-01-12', by: 'committee' },
      { act: 'own-internal-review', on: '2026-01-13' },
    ])
    expect(refusedWith(version, reviewed, { act: 'apply', on: '2026-01-20' })).toEqual([])
  })
  it('may tighten a last day and lengthen a notice', () => {
    const version = withOwnVersion(procedure, own({ tighter: { 'submit-dossier': 12, notice: 60 } }))
    expect([version.deadlines['submit-dossier']?.length, version.deadlines['notice']?.length]).toEqual([12, 60])
  })
  it('may never loosen one, nor overwrite a field, nor name what the procedure has not', () => {
    expect(codeOf(own({ tighter: { 'submit-dossier': 19 } }))).toBe('OWN_STEP_LOOSENS')
    expect(codeOf(own({ tighter: { notice: 29 } }))).toBe('OWN_STEP_LOOSENS')
    expect(codeOf(own({ tighter: { nothing: 3 } }))).toBe('OWN_STEP_LOOSENS')
    expect(codeOf(own({ moreFields: { suggest: { necessity: text('甲', 'A') } } }))).toBe('OWN_STEP_LOOSENS')
  })
  it('may not let an act wait for a step that can only be done in another stage', () => {
    const steps = own().steps.map((step) => ({ ...step, before: ['publish'] }))
    expect(codeOf(own({ steps }))).toBe('OWN_STEP_LOOSENS')
  })
})
