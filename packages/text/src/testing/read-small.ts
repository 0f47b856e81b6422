import type { Flow, FlowParagraph, FlowTable, RevisionView } from '../document/flow.ts'
import { readDocx } from '../docx/read-docx.ts'
import { type SmallDocx, smallDocx } from './small-docx.ts'

/** Reads a small file that is expected to be readable. */
export function readSmall(content: SmallDocx, view?: RevisionView): Flow {
  const reading = readDocx(smallDocx(content), view ? { view } : {})
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.detail}`)
  return reading.flow
}

export const paragraphsIn = (flow: Flow): FlowParagraph[] => flow.blocks.filter((block) => block.kind === 'paragraph')
export const tablesIn = (flow: Flow): FlowTable[] => flow.blocks.filter((block) => block.kind === 'table')
export const textsIn = (flow: Flow): string[] => paragraphsIn(flow).map(({ text }) => text)
export const numbersIn = (flow: Flow): (string | null)[] =>
  paragraphsIn(flow).map(({ numbering }) => numbering?.text ?? null)

/** A paragraph of one run; `properties` go into its `w:pPr`. */
export const paragraphOf = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const numbered = (number: number | string, level: number, text = '甲'): string =>
  paragraphOf(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`)

export const levelOf = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstractOf = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`

export const numberOfList = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
