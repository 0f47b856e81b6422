import { describe, expect, it } from 'vitest'
import type { SourceFormat } from '../../document/flow.ts'
import { heading, madeDocument, paragraph } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { chapterNumberBroken } from './chapter-number-broken.ts'
import { doubtingLines } from './doubt-of-lines.ts'

const jump = [
  heading('1　范围', { element: 'scope' }),
  paragraph('本文件适用于台灯。', { element: 'scope' }),
  heading('3　要求'),
]
const found = (format: SourceFormat) =>
  runChecks(textOf(madeDocument(jump, {}, { format })), { checks: [doubtingLines(chapterNumberBroken)] })

describe('a jump of chapter numbers', () => {
  it('is told of where the file marks its paragraphs', () => expect(found('docx').findings).toHaveLength(1))
  it('is on trial where there are only lines', () => {
    expect(found('text').findings).toEqual([])
    expect(found('pdf').trialFindings).toHaveLength(1)
  })
})
