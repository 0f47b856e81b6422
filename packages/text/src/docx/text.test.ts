import { describe, expect, it } from 'vitest'
import { sourceOf } from '../document/source-map.ts'
import { paragraphOf, paragraphsIn, readSmall, tablesIn, textsIn } from '../testing/read-small.ts'
import { STRICT_WORD_NAMESPACE } from '../testing/small-docx.ts'

const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`)
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (words: string): string => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`)
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`
const choice = (inner: string, fallback: string, requires = 'wps'): string =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${inner}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

const inParagraph = (content: string) => {
  const [paragraph] = paragraphsIn(readSmall({ body: `<w:p>${content}</w:p>` }))
  if (!paragraph) throw new Error('no paragraph')
  return paragraph
}

describe('the text of a paragraph', () => {
  it('writes signs of the markup as characters and leaves out what nobody sees (17.3.3)', () => {
    const content = run(
      '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>1</w:t><w:noBreakHyphen/><w:t>2\u200B3</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B4"/><w:lastRenderedPageBreak/><w:cr/><w:ptab/>',
    )
    expect(inParagraph(content).text).toBe('甲\t乙\n1-23×\n\t')
  })

  it('takes text from links, tags, controls and nested controls (17.16.22, 17.5)', () => {
    const control = `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${text('丙')}</w:sdtContent></w:sdt>`
    const paragraph = inParagraph(
      `<w:hyperlink>${text('甲')}</w:hyperlink><w:smartTag>${text('乙')}</w:smartTag>${control}`,
    )
    expect(paragraph.text).toBe('甲乙丙')
    expect(paragraph.runs).toHaveLength(1)
    expect(paragraph.runs[0]?.bold).toBe(false)
  })

  it('reads the base of annotated characters and not the reading above them (w:ruby, 17.3.3.25)', () => {
    const ruby = `<w:r><w:ruby><w:rt>${text('jiǎ')}</w:rt><w:rubyBase>${text('甲')}</w:rubyBase></w:ruby></w:r>`
    expect(inParagraph(`${ruby}${text('乙')}`).text).toBe('甲乙')
  })

  it('keeps outer white space only where the markup says so (17.3.3.31)', () => {
    expect(inParagraph('<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>').text).toBe('甲 乙 ')
  })

  it('shows the result of a field and keeps its code apart, nested fields included (17.16.18)', () => {
    const nested = `${mark('begin')}${code(' IF ')}${mark('begin')}${code('PAGE')}${mark('separate')}${text('9')}${mark('end')}${code(' = 9 ')}${mark('separate')}${text('见5.1')}${mark('end')}`
    const paragraph = inParagraph(`${text('甲')}${nested}${text('乙')}`)
    expect(paragraph.text).toBe('甲见5.1乙')
    expect(paragraph.fields).toEqual([{ instruction: 'IF  = 9', from: 1, to: 5 }])
    const simple = inParagraph(`<w:fldSimple w:instr=" SEQ 图 ">${text('3')}</w:fldSimple>`)
    expect(simple.fields).toEqual([{ instruction: 'SEQ 图', from: 0, to: 1 }])
  })

  it('knows the paragraphs of a contents field by the field (17.16.5.68)', () => {
    const body = `<w:p>${mark('begin')}${code('TOC \\o "1-3"')}${mark('separate')}${text('1\u3000范围')}</w:p>
      <w:p>${text('2\u3000示例')}</w:p><w:p>${mark('end')}</w:p><w:p>${text('正文')}</w:p>`
    expect(paragraphsIn(readSmall({ body })).map(({ contents }) => contents)).toEqual(['field', 'field', null, null])
  })

  it('does not lose the rest of a file behind a field that never ends', () => {
    const flow = readSmall({ body: `<w:p>${mark('begin')}${code('REF a')}</w:p><w:p>${text('甲')}</w:p>` })
    expect(textsIn(flow)).toEqual(['', '甲'])
    expect(flow.gaps.map((gap) => gap.code)).toEqual(['field-unfinished'])
  })

  it('shows the entry that is chosen in the list of a form (17.16.9)', () => {
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="发布"/><w:listEntry w:val="实施"/></w:ddList></w:ffData>'
    const begin = `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r>`
    expect(inParagraph(`${begin}${code('FORMDROPDOWN')}${mark('separate')}${mark('end')}`).text).toBe('实施')
    expect(inParagraph(`${begin}${code('FORMDROPDOWN')}${mark('end')}`).text).toBe('实施')
  })
})

describe('text boxes', () => {
  it('are read once, from the choice or the fallback, behind their anchor (ECMA-376-3, 7.6)', () => {
    const wps = `<w:drawing><wps:wsp><wps:txbx>${box(paragraphOf('框内'))}</wps:txbx></wps:wsp></w:drawing>`
    const vml = `<w:pict><v:shape><v:textbox>${box(paragraphOf('后备'))}</v:textbox></v:shape></w:pict>`
    const flow = readSmall({
      body: `<w:p>${text('前')}<w:r>${choice(wps, vml)}</w:r>${text('后')}</w:p><w:p><w:r>${vml}</w:r></w:p>`,
    })
    expect(paragraphsIn(flow).map(({ text: words, place }) => [words, place])).toEqual([
      ['前后', 'body'],
      ['框内', 'textBox'],
      ['', 'body'],
      ['后备', 'textBox'],
    ])
    // The paragraphs of both branches count: 0 anchor, 1 choice, 2 fallback, 3 second anchor, 4 its box.
    expect(paragraphsIn(flow).map(({ segments }) => segments[0]?.paragraph)).toEqual([0, 1, undefined, 4])
  })

  it('fall back where the choice needs what the reader does not know', () => {
    const flow = readSmall({ body: `<w:p><w:r>${choice('<w:t>甲</w:t>', '<w:t>乙</w:t>', 'w16se')}</w:r></w:p>` })
    expect(textsIn(flow)).toEqual(['乙'])
  })
})

describe('a place in the file', () => {
  it('counts paragraphs and text-bearing runs, hidden ones included', () => {
    const body = `<w:p>${text('一')}</w:p><w:p>${run('<w:drawing/>')}${mark('begin')}${code('REF a')}${mark('separate')}${text('5.1')}${mark('end')}
      <w:del>${run('<w:delText>删去</w:delText>')}</w:del>${run('<w:t>甲\u200B乙</w:t><w:tab/><w:t>丙</w:t>')}</w:p>`
    const [, paragraph] = paragraphsIn(readSmall({ body }))
    expect(paragraph?.text).toBe('5.1甲乙\t丙')
    const place = (at: number) => sourceOf(paragraph?.segments ?? [], at)
    expect(place(1)).toEqual({ part: 'word/document.xml', paragraph: 1, run: 0, offset: 1 })
    expect(place(3)).toMatchObject({ run: 2, offset: 0 })
    expect(place(4)).toMatchObject({ run: 2, offset: 2 })
    expect(place(6)).toMatchObject({ run: 2, offset: 4 })
  })
})

describe('other ways to write the same', () => {
  it('other prefixes and the strict namespace read alike, and a foreign w: is not ours', () => {
    const body =
      '<x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>甲</x:t></x:r><w:r xmlns:w="urn:example"><w:t>乙</w:t></w:r></x:p>'
    for (const namespace of [undefined, STRICT_WORD_NAMESPACE]) {
      const flow = readSmall({ body, prefix: 'x', ...(namespace ? { namespace } : {}) })
      expect(paragraphsIn(flow)[0]).toMatchObject({ text: '甲', alignment: 'center' })
    }
  })

  it('attributes of newer namespaces do no harm (w14:paraId)', () => {
    expect(textsIn(readSmall({ body: `<w:p w14:paraId="1A2B3C4D" w:rsidR="00AA">${text('甲')}</w:p>` }))).toEqual([
      '甲',
    ])
  })
})

describe('tables (17.4)', () => {
  const cell = (words: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphOf(words)}</w:tc>`
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

  it('joins cells that span rows and columns, and marks the head (w:vMerge, w:gridSpan, w:gridBefore, w:tblHeader)', () => {
    const body = `<w:tbl>${row(cell('甲', '<w:vMerge w:val="restart"/>') + cell('乙', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}
      ${row(cell('', '<w:vMerge/>') + cell('丙') + cell('丁'))}${row(cell('戊'), '<w:gridBefore w:val="2"/>')}</w:tbl>`
    const [table] = tablesIn(readSmall({ body }))
    expect(table?.rows.map(({ isHeader }) => isHeader)).toEqual([true, false, false])
    expect(
      table?.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
      [[2, 1, 1]],
    ])
  })

  it('holds tables in cells, sees a diagonal, and is read through a content control (w:sdt)', () => {
    const inner = `<w:tbl>${row(cell('内'))}</w:tbl>`
    const outer = `<w:tc><w:tcPr><w:tcBorders><w:tl2br w:val="single"/></w:tcBorders></w:tcPr>${inner}<w:p/></w:tc>`
    const body = `<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${outer}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>`
    const [table] = tablesIn(readSmall({ body }))
    expect(table?.diagonal).toBe(true)
    expect(table?.rows[0]?.cells[0]?.blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph'])
  })
})
