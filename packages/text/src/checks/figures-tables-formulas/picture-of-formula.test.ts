import { describe, expect, it } from 'vitest'
import type { Picture } from '../../document/flow.ts'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { pictureOfFormula } from './picture-of-formula.ts'

const picture = (more: Partial<Picture>): Picture => ({
  part: null,
  sizeBytes: null,
  width: null,
  height: null,
  object: null,
  ...more,
})
const FLAT = picture({ width: 3_600_000, height: 360_000 })
const outcomeOf = (pictures: readonly Picture[], format: 'docx' | 'text' = 'docx') =>
  pictureOfFormula.check(
    textOf(
      madeDocument(
        pictures.map((_, index) => paragraph('￼', { kind: 'figure', pictures: [index] })),
        {},
        { format, pictures },
      ),
    ),
  )

describe('G15 picture-of-formula', () => {
  it('finds objects of an old editor once', () => {
    expect(outcomeOf([picture({ object: 'Equation.3' }), picture({ object: 'Equation.DSMT4' })])).toMatchObject({
      verdict: 'fail',
      findings: [{ message: 'object', data: { count: 2 }, at: { block: 0 }, evidence: [{ block: 1 }] }],
    })
  })
  it('suspects a wide and low picture', () => {
    expect(outcomeOf([FLAT])).toMatchObject({ findings: [{ message: 'flat', certainty: 'guessed' }] })
  })
  it('passes a picture of some height, and other objects', () => {
    expect(
      outcomeOf([picture({ width: 3_600_000, height: 2_400_000 }), picture({ object: 'Visio.Drawing.11' })]),
    ).toEqual({
      verdict: 'pass',
    })
  })
  it('does not apply without pictures, or where the format has none', () => {
    expect(outcomeOf([])).toMatchObject({ verdict: 'notApplicable', reason: 'nothing-to-check' })
    expect(outcomeOf([FLAT], 'text')).toMatchObject({ verdict: 'notApplicable', reason: 'format-lacks-it' })
  })
})
