import { Refusal } from '@zhunsheng/core'
import { extractOf, lexText, type StandardDocument, textOf } from '@zhunsheng/text'
import { readExcelSheets } from '../../documents/papers/reading/excel-sheets.ts'
import { DamagedPart, openOfficeFile } from '../../documents/papers/reading/office-file.ts'
import { readText } from '../../files/read-text.ts'

const LIMITS = { rowsMax: 20_000, columnsMax: 64 }
const MAGIC_TEXTS = /\.(?:csv|txt|tsv)$/iu

/**
 * The references of a file as a list of lines: the cells of a sheet, the lines of a text, or what a draft cites, each
 * document once. Refuses with `CURRENCY_FILE_UNREADABLE`.
 */
export async function readAskedFile(name: string, bytes: Uint8Array): Promise<string> {
  if (/\.xlsx$/iu.test(name)) return readSheets(name, bytes)
  if (MAGIC_TEXTS.test(name)) return decode(bytes)
  const read = await readText(bytes, { fileName: name })
  if (!read.ok) throw new Refusal('CURRENCY_FILE_UNREADABLE', { name })
  const cited = extractOf(textOf(read.document)).references.flatMap(({ numbers }) => numbers)
  return (cited.length > 0 ? cited : linesWithNumbers(read.document)).join('\n')
}

/** Of a file that is no draft, such as a list in Word: whatever lines and cells hold a number. */
const linesWithNumbers = ({ blocks }: StandardDocument): string[] =>
  blocks
    .flatMap(({ text, table }) => (table ? table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [text]))
    .filter((line) => lexText(line).identifiers.length > 0)

function readSheets(name: string, bytes: Uint8Array): string {
  const opened = openOfficeFile(bytes)
  if ('problem' in opened) throw new Refusal('CURRENCY_FILE_UNREADABLE', { name })
  try {
    return readExcelSheets(opened.file, LIMITS)
      .flatMap(({ rows }) => rows)
      .map(({ cells }) =>
        cells.flatMap(({ text, inherited }) => (inherited ? [] : [text.replace(/\s+/gu, ' ')])).join('　'),
      )
      .filter((line) => /\d/u.test(line))
      .join('\n')
  } catch (error) {
    if (error instanceof DamagedPart) throw new Refusal('CURRENCY_FILE_UNREADABLE', { name })
    throw error
  }
}

/** Lists that Excel wrote for Chinese Windows are in GB 18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes) // not UTF-8: what else a list of ours can be
  }
}
