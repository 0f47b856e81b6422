import type { Draft } from '../draft.ts'
import { withoutMarks } from './inline.ts'
import { field, words } from './runs.ts'
import { escapeXml, NAMESPACES, XML_HEAD } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Parts that differ little from draft to draft: content types, relationships, properties, settings, comments. */
export function fixedParts(draft: Draft): Readonly<Record<string, string>> {
  const hasComment = draft.layout.comment !== null
  const names = ['styles', 'numbering', 'settings', 'footnotes', ...(hasComment ? ['comments'] : [])]
  const overrides = [
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...names.map((name) => override(`/word/${name}.xml`, `${WORD_TYPE}.${name}+xml`)),
    override('/word/header1.xml', `${WORD_TYPE}.header+xml`),
    override('/word/footer1.xml', `${WORD_TYPE}.footer+xml`),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ]
  const relations = [
    ...names.map((name, index) => relation(`rId${index + 1}`, name, `${name}.xml`)),
    relation('rIdHeader', 'header', 'header1.xml'),
    relation('rIdFooter', 'footer', 'footer1.xml'),
    relation('rIdImage', 'image', 'media/image1.png'),
  ]
  return {
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([
      relation('rId1', 'officeDocument', 'word/document.xml'),
      relation('rId2', 'extended-properties', 'docProps/app.xml'),
    ]),
    'word/_rels/document.xml.rels': relationships(relations),
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
    'word/settings.xml': `${XML_HEAD}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="420"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    ...(hasComment ? { 'word/comments.xml': commentsPart(draft.layout.comment ?? '') } : {}),
  }
}

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
const relationships = (relations: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`

const run = (inner: string): string => `<w:r>${inner}</w:r>`
const styled = (style: string | null, inner: string): string =>
  `<w:p><w:pPr>${style === null ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${inner}</w:p>`

export const headerPart = (text: string, style: string | null): string =>
  `${XML_HEAD}<w:hdr ${NAMESPACES}>${styled(style, run(words(withoutMarks(text))))}</w:hdr>`

export const footerPart = (style: string | null): string =>
  `${XML_HEAD}<w:ftr ${NAMESPACES}>${styled(style, field('PAGE', run, '1'))}</w:ftr>`

/** Two separators and the notes themselves, counted from 1. */
export function footnotesPart(notes: readonly string[], style: string | null): string {
  const separator = (id: number, type: string, inner: string): string =>
    `<w:footnote w:id="${id}" w:type="${type}"><w:p><w:r><w:${inner}/></w:r></w:p></w:footnote>`
  const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
  const own = notes.map((inner, index) => `<w:footnote w:id="${index + 1}">${styled(style, mark + inner)}</w:footnote>`)
  return (
    `${XML_HEAD}<w:footnotes ${NAMESPACES}>${separator(-1, 'separator', 'separator')}` +
    `${separator(0, 'continuationSeparator', 'continuationSeparator')}${own.join('')}</w:footnotes>`
  )
}

const commentsPart = (text: string): string =>
  `${XML_HEAD}<w:comments ${NAMESPACES}><w:comment w:id="1" w:author="示例编者"><w:p><w:r><w:t>${escapeXml(withoutMarks(text))}</w:t></w:r></w:p></w:comment></w:comments>`

/** The cover has neither header nor number; the front matter counts in Roman figures, the text begins anew on an odd page. */
export function sectionXml(draft: Draft, section: 'cover' | 'front' | 'text'): string {
  const { pageWidth, pageHeight, frontNumbers } = draft.layout
  const hasHeader = section !== 'cover' && draft.header !== null
  const parts =
    section === 'cover'
      ? ''
      : `${hasHeader ? '<w:headerReference w:type="default" r:id="rIdHeader"/>' : ''}<w:footerReference w:type="default" r:id="rIdFooter"/>`
  const type = section === 'text' && draft.paper === 'standard' ? 'oddPage' : 'nextPage'
  const numbers =
    section === 'cover' ? '' : `<w:pgNumType w:fmt="${section === 'front' ? frontNumbers : 'decimal'}" w:start="1"/>`
  return (
    `<w:sectPr>${parts}<w:type w:val="${type}"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/>` +
    `<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1418" w:header="851" w:footer="851" w:gutter="0"/>${numbers}</w:sectPr>`
  )
}

/** One grey dot as PNG. */
export const IMAGE = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
  0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
  0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00,
  0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
])
