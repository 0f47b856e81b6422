import { expect, test } from 'vitest'
import { caseProcedures } from '../case-procedures.ts'
import { decidingActs, isOverturned, type OpinionAct, overturning } from './opinion-figures.ts'

test('an opinion is overturned by the decision that says the opposite, and by no other', () => {
  expect(isOverturned({ act: 'assess', recommendation: 'recommend', decidedBy: 'refuse' })).toBe(true)
  expect(isOverturned({ act: 'assess', recommendation: 'recommend', decidedBy: 'give-notice' })).toBe(false)
  expect(isOverturned({ act: 'assess', recommendation: 'reject', decidedBy: 'issue-plan' })).toBe(true)
  expect(isOverturned({ act: 'check', recommendation: 'approve', decidedBy: 'return-dossier' })).toBe(true)
  expect(isOverturned({ act: 'check', recommendation: 'back', decidedBy: 'return-dossier' })).toBe(false)
})

test('nothing is said of an opinion on which nobody has decided, or that a further opinion followed', () => {
  expect(isOverturned({ act: 'check', recommendation: 'approve', decidedBy: null })).toBeNull()
  expect(isOverturned({ act: 'assess', recommendation: 'adjust', decidedBy: 'assess' })).toBeNull()
})

test('the acts and recommendations that are counted are those of the procedures', () => {
  for (const act of Object.keys(decidingActs) as OpinionAct[]) {
    const having = caseProcedures.filter(({ acts }) => acts[act])
    expect(having.length).toBeGreaterThan(0)
    for (const { acts } of having) {
      const field = acts[act]?.fields['recommendation']
      expect(field?.kind).toBe('choice')
      if (field?.kind === 'choice')
        for (const said of Object.keys(overturning[act])) expect(Object.keys(field.options)).toContain(said)
    }
    for (const deciding of decidingActs[act]) expect(having.some(({ acts }) => acts[deciding] !== undefined)).toBe(true)
  }
})
