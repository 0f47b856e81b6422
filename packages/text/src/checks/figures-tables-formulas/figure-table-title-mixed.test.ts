import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { figureTableTitleMixed } from './figure-table-title-mixed.ts'

const caption = (number: string, title: string) =>
  paragraph(`${number}${title === '' ? '' : `　${title}`}`, {
    kind: 'caption',
    caption: { of: 'table', target: null },
    contentFrom: number.length + (title === '' ? 0 : 1),
    number: { value: number, origin: 'typed', reconstructed: null, typed: number, certainty: 'certain' },
  })
const findings = (...captions: readonly ReturnType<typeof caption>[]) =>
  figureTableTitleMixed.check(textOf(madeDocument(captions)))

describeCheck(figureTableTitleMixed, {
  fails: [
    {
      name: 'one table without a title',
      draft: editPiece(
        cleanDraft(),
        (piece) => piece.kind === 'table' && piece.text === '电气性能',
        (piece) => (piece.kind === 'table' ? { ...piece, text: '' } : piece),
      ),
      count: 1,
      message: 'untitled',
      styles: 'typed',
      alsoFinds: ['S15'],
    },
  ],
  notApplicable: [{ name: 'a text without figures and tables', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('titles of tables', () => {
  it('may be left out of all', () => {
    expect(findings(caption('表1', ''), caption('表2', ''))).toEqual({ verdict: 'pass' })
  })
  it('are accused where most have none', () => {
    expect(findings(caption('表1', ''), caption('表2', ''), caption('表3', '参数'))).toMatchObject({
      findings: [{ at: { block: 2 }, message: 'titled' }],
    })
  })
  it('need not be repeated where a table goes on', () => {
    expect(findings(caption('表1', '参数'), caption('表1', '（续）'))).toEqual({ verdict: 'pass' })
  })
})
