import { describe, expect, it } from 'vitest'
import { heading, madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { quantitiesChecks } from './index.ts'
import { measuredPassages } from './measured-passages.ts'

const verdicts = (words: string, format: 'text' | 'pdf' = 'text') => {
  const text = textOf(madeDocument([heading('4　要求'), paragraph(words)], {}, { format }))
  return Object.fromEntries(quantitiesChecks.map(({ id, check }) => [id, check(text).verdict]))
}

describe('measured passages', () => {
  it('are those of the text proper that hold figures', () => {
    const text = textOf(madeDocument([heading('4　要求'), paragraph('外表光洁。'), paragraph('直径为5 mm。')]))
    expect(measuredPassages(text).map(({ plain }) => plain)).toEqual(['4 要求', '直径为5 mm。'])
  })

  it('leave a text without figures unjudged', () => {
    const text = textOf(madeDocument([paragraph('外表光洁。')]))
    expect(quantitiesChecks.filter(({ check }) => check(text).verdict === 'pass')).toEqual([])
  })

  it('say nothing of gaps and slant where the format does not carry them', () => {
    expect(verdicts('直径为5mm。', 'pdf')).toMatchObject({ Q01: 'unknown', Q16: 'unknown' })
  })
})
