import { readExcelSheets } from './reading/excel-sheets.ts'
import { openOfficeFile } from './reading/office-file.ts'
import { readWordBlocks } from './reading/word-blocks.ts'

/** For tests: everything that a made paper says, one line a paragraph, cells of a row parted by bars. */
export function paperText(bytes: Uint8Array): string {
  const opened = openOfficeFile(bytes)
  if (!('file' in opened)) throw new Error(`a paper must be an Office file: ${opened.problem}`)
  const { file } = opened
  if (file.kind === 'excel') {
    const rows = readExcelSheets(file, { rowsMax: 10_000, columnsMax: 100 }).flatMap((sheet) => sheet.rows)
    return rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join('\n')
  }
  return readWordBlocks(file.main, file.part(file.main) ?? '')
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('\n'),
    )
    .join('\n')
}
