import { lexText } from '@zhunsheng/text'
import { readText } from '../../files/read-text.ts'

/** Bytes of a text whose references are to be looked up before it is checked. */
export type FileToLookUp = { readonly bytes: Uint8Array; readonly name: string }

/** More documents than any standard cites; what goes beyond is not looked up and so cannot be told. */
const NUMBERS_MAX = 2_000

/** Every document that a text names by number, in canonical form, each once; none of a text that cannot be read. */
export async function citedNumbers({ bytes, name }: FileToLookUp): Promise<string[]> {
  const read = await readText(bytes, { fileName: name })
  if (!read.ok) return []
  const passages = read.document.blocks.flatMap(({ text, table }) =>
    table ? table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [text],
  )
  const numbers = new Set(passages.flatMap((text) => lexText(text).identifiers.flatMap(({ canonical }) => canonical)))
  return [...numbers].slice(0, NUMBERS_MAX)
}
