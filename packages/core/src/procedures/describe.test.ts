import { describe, expect, it } from 'vitest'
import { caseProcedures } from './case-procedures.ts'
import { describedProcedures } from './describe.ts'

describe('the list of procedures', () => {
  it('holds that of social organizations and every other, each once', () => {
    const names = describedProcedures.map(({ name }) => name)
    expect(names).toEqual(['social-organization', ...caseProcedures.map(({ name }) => name)])
    expect(new Set(names).size).toBe(names.length)
  })
  it('is plain data: stages, acts, guards, deadlines and prohibitions, each with its basis in words', () => {
    const copy: typeof describedProcedures = JSON.parse(JSON.stringify(describedProcedures))
    expect(copy).toEqual(describedProcedures)
    for (const { acts, deadlines, basis } of copy) {
      expect(acts.length).toBeGreaterThan(0)
      for (const { zh } of [...basis, ...acts.flatMap((act) => act.basis), ...deadlines.flatMap((each) => each.basis)])
        expect(zh).not.toBe('')
    }
  })
  it('says 待核 of what was only remembered', () => {
    const voluntary = describedProcedures.find(({ name }) => name === 'voluntary-national')
    expect(voluntary?.acts.find(({ name }) => name === 'apply')?.basis[0]?.zh).toContain('待核')
  })
})
