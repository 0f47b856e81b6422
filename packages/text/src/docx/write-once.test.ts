import { describe, expect, it } from 'vitest'
import { paragraphsIn, readSmall } from '../testing/read-small.ts'
import { smallDocx } from '../testing/small-docx.ts'
import { readDocx } from './read-docx.ts'

const BOLD = '<w:rPr><w:b/><w:sz w:val="21"/></w:rPr>'
const run = (words: string, properties = BOLD): string => `<w:r>${properties}<w:t>${words}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`
const looks = (body: string) =>
  paragraphsIn(readSmall({ body })).map(({ text, runs }) => [text, runs.map(({ bold, italic }) => [bold, italic])])

describe('properties that stand in a file again and again', () => {
  it('mean the same each time they stand there', () => {
    const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    const body = ['甲', '乙', '丙'].map((words) => paragraph(run(words), centred)).join('')
    const read = paragraphsIn(readSmall({ body }))
    expect(read.map(({ text }) => text)).toEqual(['甲', '乙', '丙'])
    expect(read.every(({ alignment, runs }) => alignment === 'center' && runs[0]?.bold === true)).toBe(true)
    expect(read.every(({ runs }) => runs[0]?.sizeHalfPoints === 21)).toBe(true)
  })

  it('are told apart from others that begin alike', () => {
    const more = '<w:rPr><w:b/><w:sz w:val="21"/><w:i/></w:rPr>'
    const body = paragraph(run('甲') + run('乙', more) + run('丙') + run('丁', more))
    expect(looks(body)).toEqual([
      [
        '甲乙丙丁',
        [
          [true, false],
          [true, true],
          [true, false],
          [true, true],
        ],
      ],
    ])
  })

  it('are read anew where they hold what they were before a tracked change', () => {
    const changed = '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="甲"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>'
    const body = paragraph(run('甲', changed) + run('乙', changed))
    const reading = readDocx(smallDocx({ body }), { view: 'rejected' })
    const [first] = reading.ok ? reading.flow.blocks : []
    expect(first?.kind === 'paragraph' && first.runs.map(({ bold, italic }) => [bold, italic])).toEqual([[false, true]])
  })

  it('are no properties in a comment', () => {
    const body = `${paragraph(run('甲'))}<!-- ${BOLD} -->${paragraph(run('乙') + run('丙', ''))}`
    expect(looks(body)).toEqual([
      ['甲', [[true, false]]],
      [
        '乙丙',
        [
          [true, false],
          [false, false],
        ],
      ],
    ])
  })

  it('count as many elements as they hold each time', () => {
    const body = paragraph(run('甲').repeat(20))
    const codeWith = (elements: number): string => {
      const reading = readDocx(smallDocx({ body }), { limits: { elements } })
      return reading.ok ? 'ok' : reading.code
    }
    const needed = Array.from({ length: 400 }, (_, count) => count).find((count) => codeWith(count) === 'ok') ?? 0
    // A run, its properties with two of them, and its words: five elements, twenty times.
    expect(needed).toBeGreaterThanOrEqual(100)
    expect(codeWith(needed - 1)).toBe('too-large')
  })

  it('in properties of their own kind are parsed each time', () => {
    const nested = '<w:rPr><w:rPr><w:i/></w:rPr><w:b/></w:rPr>'
    expect(looks(paragraph(run('甲', nested) + run('乙', nested)))).toEqual([['甲乙', [[true, false]]]])
  })

  it('that are torn are refused as any torn markup', () => {
    const reading = readDocx(smallDocx({ body: paragraph(`${run('甲')}<w:r><w:rPr><w:b></w:rPr></w:r>`) }))
    expect(reading.ok ? 'ok' : reading.code).toBe('broken-xml')
  })
})
