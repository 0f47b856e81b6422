import { describe, expect, it } from 'vitest'
import type { Block } from '../../document/document.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { formulaNumber } from './formula-number.ts'

const formula = (value: string, more: Partial<Block> = {}) =>
  paragraph(`￼${value}`, {
    kind: 'formula',
    number: { value, origin: 'typed', reconstructed: null, typed: value, certainty: 'likely' },
    ...more,
  })
const places = (...formulas: readonly ReturnType<typeof formula>[]) => {
  const outcome = formulaNumber.check(textOf(madeDocument(formulas)))
  return outcome.verdict === 'fail' ? outcome.findings.map(({ at, message }) => [at.block, message]) : []
}

describeCheck(formulaNumber, {
  fails: [
    {
      name: 'a first formula that is not the first',
      draft: editPiece(
        cleanDraft(),
        (piece) => piece.kind === 'formula',
        (piece) => ({ ...piece, label: '（2）' }),
      ),
      count: 1,
      message: 'row',
      alsoFinds: ['X01'],
    },
  ],
  notApplicable: [{ name: 'a text without formulas', draft: cleanDraft({ type: 'guidance' }) }],
})

describe('the numbers of formulas', () => {
  it('may begin anew in an annex', () => {
    expect(places(formula('（1）'), formula('（2）'), formula('（A.1）', { element: 'annex', clause: 'A.2' }))).toEqual(
      [],
    )
  })
  it('take no letters', () => {
    expect(places(formula('（1）'), formula('（2a）'), formula('（2）'))).toEqual([[1, 'form']])
  })
  it('do not depend on the chapter', () => {
    expect(places(formula('（5-1）'))).toEqual([[0, 'form']])
  })
  it('are accused once where one is left out', () => {
    expect(places(formula('（1）'), formula('（3）'), formula('（4）'))).toEqual([[1, 'row']])
  })
})
