import { describe, expect, it } from 'vitest'
import { paragraphOf, paragraphsIn, readSmall } from '../testing/read-small.ts'
import { WORD_NAMESPACE } from '../testing/small-docx.ts'

const part = (name: string, content: string): string => `<w:${name} xmlns:w="${WORD_NAMESPACE}">${content}</w:${name}>`
const page =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

describe('sections (ECMA-376-1, 17.6)', () => {
  it('have their pages, and the header of the section before where they have none (17.10.5)', () => {
    const flow = readSmall({
      body: `${paragraphOf('封面', '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>')}
        ${paragraphOf('正文')}<w:sectPr><w:footerReference w:type="default" r:id="f1"/><w:pgNumType w:fmt="upperRoman" w:start="1"/><w:type w:val="nextPage"/></w:sectPr>`,
      relationships: [
        { id: 'h1', type: 'header', target: 'header1.xml' },
        { id: 'h2', type: 'header', target: 'header2.xml' },
        { id: 'f1', type: 'footer', target: '/word/footer1.xml' },
      ],
      parts: {
        'word/header1.xml': part('hdr', paragraphOf('示例编号')),
        'word/header2.xml': part('hdr', paragraphOf('首页')),
        'word/footer1.xml': part('ftr', `<w:p/><w:p><w:r><w:t>第</w:t></w:r>${page}</w:p>`),
      },
    })
    expect(paragraphsIn(flow).map(({ section }) => section)).toEqual([0, 1])
    expect(flow.sections[0]).toMatchObject({
      pageWidth: 11906,
      pageHeight: 16838,
      headers: [{ kind: 'default', text: '示例编号' }],
      footers: [],
    })
    expect(flow.sections[1]).toMatchObject({
      pageNumberFormat: 'upperRoman',
      pageNumberStart: 1,
      type: 'nextPage',
      headers: [{ kind: 'default', text: '示例编号' }],
      footers: [{ kind: 'default', text: '第1', fields: [{ instruction: 'PAGE', from: 1, to: 2 }] }],
    })
  })
})

describe('notes and comments', () => {
  it('keep their text, their place and their author; the separators are no notes (17.11, 17.13.4)', () => {
    const flow = readSmall({
      body: `<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
        <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>乙</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraphOf('注的文字')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="示例审阅人">${paragraphOf('请核对')}</w:comment>`,
    })
    expect(paragraphsIn(flow)[0]?.noteReferences).toEqual([{ at: 1, kind: 'footnote', id: '2' }])
    expect(flow.footnotes).toHaveLength(1)
    expect(flow.footnotes[0]?.blocks[0]).toMatchObject({
      text: '注的文字',
      segments: [{ part: 'word/footnotes.xml', paragraph: 1 }],
    })
    expect(flow.comments).toEqual([{ id: '0', author: '示例审阅人', text: '请核对', block: 1 }])
  })
})

describe('pictures, objects and formulas', () => {
  const drawing =
    '<w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><a:graphic><a:graphicData><a:blip r:embed="p1"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
  const object =
    '<w:object><v:shape style="width:36pt;height:1in"><v:imagedata r:id="p1"/></v:shape><o:OLEObject Type="Embed" ProgID="Equation.3" r:id="e1"/></w:object>'

  it('are one placeholder each, with part and size and never the bytes', () => {
    const flow = readSmall({
      body: `<w:p><w:r>${drawing}</w:r><w:r><w:t>和</w:t></w:r><w:r>${object}</w:r></w:p><w:p><w:r><w:pict><v:line/></w:pict></w:r></w:p>`,
      relationships: [{ id: 'p1', type: 'image', target: 'media/image1.png' }],
      parts: { 'word/media/image1.png': '12345' },
    })
    expect(paragraphsIn(flow).map(({ text, pictures }) => [text, pictures])).toEqual([
      ['\uFFFC和\uFFFC', [0, 1]],
      ['', []],
    ])
    expect(flow.pictures).toEqual([
      { part: 'word/media/image1.png', sizeBytes: 5, width: 914400, height: 457200, object: null },
      { part: 'word/media/image1.png', sizeBytes: 5, width: 457200, height: 914400, object: 'Equation.3' },
    ])
  })

  it('a formula gives its text and identifiers, and which of them are upright (22.1)', () => {
    const letter = (text: string, properties = ''): string =>
      `<m:r><m:rPr>${properties}</m:rPr><m:t>${text}</m:t></m:r>`
    const sub = `<m:sSub><m:e>${letter('U')}</m:e><m:sub>${letter('max')}</m:sub></m:sSub>`
    const fraction = `<m:f><m:num>${letter('F')}</m:num><m:den>${letter('SNR')}${letter('k', '<m:sty m:val="p"/>')}</m:den></m:f>`
    const unit = letter('mm', '<m:nor/>')
    const body = `<w:p><w:r><w:t>式</w:t></w:r><m:oMathPara><m:oMath>${sub}${letter('=')}${fraction}${letter('sin')}${unit}</m:oMath></m:oMathPara></w:p>`
    const [paragraph] = paragraphsIn(readSmall({ body }))
    expect(paragraph?.text).toBe('式\uFFFC')
    expect(paragraph?.formulas).toEqual([
      { at: 1, linear: 'U_(max)=F/(SNRk)sinmm', identifiers: ['Umax', 'F', 'SNR', 'k'], upright: ['k'], display: true },
    ])
  })
})

describe('bookmarks', () => {
  it('stand where they begin, those between paragraphs at the next one (17.13.6.2)', () => {
    const body = `<w:bookmarkStart w:id="0" w:name="a"/><w:p><w:r><w:t>甲</w:t></w:r><w:bookmarkStart w:id="1" w:name="b"/></w:p>`
    expect(paragraphsIn(readSmall({ body }))[0]?.bookmarks).toEqual([
      { name: 'a', at: 0 },
      { name: 'b', at: 1 },
    ])
  })
})
