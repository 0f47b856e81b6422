import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDraftText } from './draft-text.ts'

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const docx = (body: string, styles?: string) =>
  zipSync({
    ...(styles && { 'word/styles.xml': strToU8(styles) }),
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })

describe('a draft', () => {
  it('is shown clause by clause, without its list of contents', () => {
    const parts = readDraftText(
      docx(
        [
          paragraph('1 范围\t1'),
          paragraph('1 范围'),
          paragraph('1.1 本文件适用于示例产品的生产与检验，不适用于其他产品。'),
        ].join(''),
      ),
    )
    expect(parts?.[0]?.blocks).toEqual([
      { kind: 'heading', text: '1 范围', clause: '1' },
      { kind: 'paragraph', text: '1.1 本文件适用于示例产品的生产与检验，不适用于其他产品。', clause: '1.1' },
    ])
  })

  it('whose headings have the same words tells them apart by the headings above', () => {
    const heading = (text: string, level: number) => paragraph(text, `<w:outlineLvl w:val="${level}"/>`)
    const parts = readDraftText(
      docx([heading('密钥管理', 0), heading('存储', 1), heading('固件安全', 0), heading('存储', 1)].join('')),
    )
    const clauses = parts?.[0]?.blocks.map((block) => (block.kind === 'table' ? null : block.clause))
    expect(clauses).toEqual(['密钥管理', '密钥管理 › 存储', '固件安全', '固件安全 › 存储'])
  })

  it('whose styles make the headings is read by them, inherited levels included', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>'
    const parts = readDraftText(
      docx(paragraph('范围', '<w:pStyle w:val="b"/>') + paragraph('正文', '<w:pStyle w:val="c"/>'), styles),
    )
    expect(parts?.[0]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
  })

  it('whose headings are numbered by the program takes opinions under the words of the heading', () => {
    const parts = readDraftText(docx(paragraph('技术要求', '<w:outlineLvl w:val="0"/><w:numPr/>')))
    expect(parts?.[0]?.blocks).toEqual([{ kind: 'heading', text: '技术要求', clause: '技术要求' }])
  })

  it('that is long comes in parts, and no words are lost', () => {
    const many = Array.from({ length: 400 }, (_, index) => paragraph(`${(index % 90) + 1} ${'字'.repeat(100)}。`))
    const parts = readDraftText(docx(many.join(''))) ?? []
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(({ blocks }) => blocks)).toHaveLength(400)
  })

  it('that is no Word file, or a damaged one, is not shown', () => {
    expect(readDraftText(new Uint8Array([1, 2, 3]))).toBeNull()
    expect(readDraftText(docx('<w:p>'))).toBeNull()
  })
})
