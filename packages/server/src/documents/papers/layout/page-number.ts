import type { Footer } from 'docx'
import type { Docx } from './docx-library.ts'
import { faces } from './font-table.ts'
import { size } from './measures.ts'

/** The customary — 1 — in the middle of the foot. */
export function pageNumber(docx: Docx): Footer {
  const font = { ascii: faces.latin, hAnsi: faces.latin, eastAsia: faces.page }
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], size: size.four, font })],
      }),
    ],
  })
}
