import { strToU8, zipSync } from 'fflate'

/** The parts of a file for a test, without their root elements; all but the body may be missing. */
export type SmallDocx = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly theme?: string
  /** Whole parts by their path, and relationships of the document to them. */
  readonly parts?: Readonly<Record<string, string>>
  readonly relationships?: readonly { readonly id: string; readonly type: string; readonly target: string }[]
  /** The prefix of WordprocessingML in the body, and its namespace. */
  readonly prefix?: string
  readonly namespace?: string
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const STRICT_WORD_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const OTHERS = [
  ['r', RELATION],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const KINDS = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const

/** Packs the parts as Word does, with the relationships that a reader goes by. */
export function smallDocx(content: SmallDocx): Uint8Array {
  const { prefix = 'w', namespace = WORD_NAMESPACE } = content
  const roots = `xmlns:${prefix}="${namespace}" ${OTHERS}`
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `<${prefix}:document ${roots}><${prefix}:body>${content.body}</${prefix}:body></${prefix}:document>`,
  }
  const related = [...(content.relationships ?? [])]
  for (const kind of KINDS) {
    const text = content[kind]
    if (text === undefined) continue
    files[`word/${kind}.xml`] = `<w:${kind} xmlns:w="${WORD_NAMESPACE}" ${OTHERS}>${text}</w:${kind}>`
    related.push({ id: `rId-${kind}`, type: kind, target: `${kind}.xml` })
  }
  if (content.theme !== undefined) {
    files['word/theme/theme1.xml'] = `<a:theme ${OTHERS}>${content.theme}</a:theme>`
    related.push({ id: 'rId-theme', type: 'theme', target: 'theme/theme1.xml' })
  }
  files['word/_rels/document.xml.rels'] = relationships(related)
  return packFiles({ ...files, ...content.parts })
}

export function packFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function relationships(all: NonNullable<SmallDocx['relationships']>): string {
  const items = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}
