import { printable } from '../words.ts'
import { fontTable } from './font-table.ts'
import { page } from './measures.ts'
import { pageNumber } from './page-number.ts'
import { renderBlock } from './render-block.ts'
import { repack } from './repack.ts'
import type { Sheet } from './sheet.ts'

/** A sheet as a Word file. The library is loaded here, on the first paper, so that a server's start does not pay for it. */
export async function writeDocx(sheet: Sheet): Promise<Uint8Array> {
  const docx = await import('docx')
  const measures = page[sheet.layout]
  const document = new docx.Document({
    title: printable(sheet.title),
    styles: { default: { document: { run: { size: 32 } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: sheet.layout === 'wide' ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: measures.margin,
          },
        },
        footers: { default: pageNumber(docx) },
        children: sheet.blocks.flatMap((block, index) =>
          renderBlock(docx, block, measures.contentWidth, sheet.blocks[index + 1]),
        ),
      },
    ],
  })
  const bytes = await docx.Packer.toBuffer(document)
  return repack(bytes, { ...sheet, day: sheet.day ?? null }, { 'word/fontTable.xml': fontTable() })
}
