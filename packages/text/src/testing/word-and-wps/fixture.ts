import { type SmallPackage, smallPackage } from '../small-package.ts'

/** A construct that word processors write, the clause that defines it, and what a reader must make of it. */
export type ReadingFixture = {
  readonly name: string
  readonly clause: string
  readonly bytes: Uint8Array
  /** Number shown by the word processor (null: none) and text of every paragraph outside tables, in reading order. */
  readonly paragraphs: readonly (readonly [string | null, string])[]
  /** Of the first table, by rows; cells under a merge are left out. */
  readonly cells?: readonly (readonly string[])[]
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const num = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
export const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
export const instance = (id: number, of: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`
export const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`
export const fieldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
export const code = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`
export const field = (instruction: string, result: string): string =>
  fieldChar('begin') + instruction + fieldChar('separate') + result + fieldChar('end')
export const by = 'w:id="1" w:author="示例编者" w:date="2026-01-01T00:00:00Z"'

export const fixture = (
  name: string,
  clause: string,
  parts: SmallPackage,
  paragraphs: ReadingFixture['paragraphs'],
  cells?: ReadingFixture['cells'],
): ReadingFixture => ({ name, clause, bytes: smallPackage(parts), paragraphs, ...(cells ? { cells } : {}) })
