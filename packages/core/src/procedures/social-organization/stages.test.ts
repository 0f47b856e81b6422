import { describe, expect, it } from 'vitest'
import { type Stage, stages } from './stages.ts'

describe('the stages', () => {
  it('stand on the line in the order of a standard’s life', () => {
    const onLine = (Object.keys(stages) as Stage[]).filter((stage) => stages[stage].onLine)
    expect(onLine).toEqual([
      'proposal',
      'drafting',
      'enquiry',
      'disposition',
      'examination',
      'approval',
      'publication',
      'implementation',
      'review',
    ])
  })
  it('carry the codes of GB/T 16733—1997 in ascending order', () => {
    const codes = Object.values(stages).flatMap(({ code }) => code ?? [])
    expect(codes).toEqual([...codes].sort())
  })
})
