import { strToU8, zipSync } from 'fflate'
import { NAMESPACES, XML_HEAD } from './docx/xml.ts'

/** Parts of a small Word document; only the body is needed. `root` replaces the namespaces of `w:document`. */
export type SmallPackage = {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  /** The whole of word/document.xml, for documents with prefixes or namespaces of their own. */
  readonly document?: string
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A Word document of a few lines, for constructs that the generator does not write. */
export function smallPackage({ body, numbering = '', styles = '', document }: SmallPackage): Uint8Array {
  const parts = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml':
      document ?? `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${XML_HEAD}<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `${XML_HEAD}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(files, { mtime: '1990-01-01T00:00:00' })
}
