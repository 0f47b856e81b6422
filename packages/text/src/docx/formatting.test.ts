import { describe, expect, it } from 'vitest'
import { paragraphOf, paragraphsIn, readSmall } from '../testing/read-small.ts'

const style = (kind: string, id: string, properties: string, parent = ''): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${parent}${properties}</w:style>`

const formatOf = (body: string, styles = '', theme = '') => paragraphsIn(readSmall({ body, styles, theme }))[0]?.runs[0]

describe('the effective formatting of a run (ECMA-376-1, 17.7)', () => {
  it('defaults, then the style and its ancestors, then characters, then the run itself', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('paragraph', '正文', '<w:rPr><w:sz w:val="24"/></w:rPr>') +
      style('paragraph', '标题', '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr>', '<w:basedOn w:val="正文"/>') +
      style('character', '强调', '<w:rPr><w:i/></w:rPr>')
    const body = `<w:p><w:pPr><w:pStyle w:val="标题"/></w:pPr><w:r><w:rPr><w:rStyle w:val="强调"/><w:vertAlign w:val="subscript"/></w:rPr><w:t>甲</w:t></w:r></w:p>`
    expect(formatOf(body, styles)).toMatchObject({
      fontEastAsia: '黑体',
      fontLatin: 'Times New Roman',
      sizeHalfPoints: 24,
      italic: true,
      bold: false,
      position: 'subscript',
    })
  })

  it('toggles in two kinds of style cancel out, and the run has the last word (17.7.3)', () => {
    const styles =
      style('paragraph', 'p', '<w:rPr><w:b/><w:i/></w:rPr>') + style('character', 'c', '<w:rPr><w:b/></w:rPr>')
    const body = (own: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr><w:r><w:rPr><w:rStyle w:val="c"/>${own}</w:rPr><w:t>甲</w:t></w:r></w:p>`
    expect(formatOf(body(''), styles)).toMatchObject({ bold: false, italic: true })
    expect(formatOf(body('<w:b/><w:i w:val="false"/>'), styles)).toMatchObject({ bold: true, italic: false })
  })

  it('fonts of the theme beat named ones; an empty typeface leaves the choice to the script (17.3.2.26)', () => {
    const theme =
      '<a:themeElements><a:fontScheme name="o"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>'
    const body =
      '<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial" w:eastAsiaTheme="minorEastAsia"/></w:rPr><w:t>甲</w:t></w:r></w:p>'
    expect(formatOf(body, '', theme)).toMatchObject({ fontLatin: 'Calibri', fontEastAsia: '等线' })
  })

  it('pieces of like formatting are one, and hidden text is marked', () => {
    const body =
      '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r></w:p>'
    expect(paragraphsIn(readSmall({ body }))[0]?.runs.map(({ from, to, hidden }) => [from, to, hidden])).toEqual([
      [0, 2, false],
      [2, 3, true],
    ])
  })
})

describe('the layout of a paragraph (17.3.1)', () => {
  it('has indents in twentieths of a point, from characters where only they are given', () => {
    const indent = (attributes: string) =>
      paragraphsIn(readSmall({ body: paragraphOf('甲', `<w:ind ${attributes}/>`) }))[0]?.indent
    expect(indent('w:left="420" w:hanging="420"')).toEqual({ left: 420, firstLine: -420 })
    expect(indent('w:start="420" w:firstLineChars="200"')).toEqual({ left: 420, firstLine: 400 })
    expect(indent('w:left="0.5in"')).toEqual({ left: 720, firstLine: 0 })
  })

  it('has its borders, page break and outline level', () => {
    const body =
      paragraphOf(
        '甲',
        '<w:pageBreakBefore/><w:pBdr><w:bottom w:val="single"/><w:top w:val="nil"/></w:pBdr><w:outlineLvl w:val="9"/>',
      ) +
      '<w:p><w:r><w:t>乙</w:t><w:br w:type="page"/></w:r></w:p>' +
      paragraphOf('丙', '<w:outlineLvl w:val="0"/>')
    const [first, second, third] = paragraphsIn(readSmall({ body }))
    expect(first).toMatchObject({ borders: ['bottom'], pageBreakBefore: true, outlineLevel: null })
    expect(second).toMatchObject({ text: '乙', pageBreakBefore: false })
    expect(third).toMatchObject({ pageBreakBefore: true, outlineLevel: 0 })
  })
})
