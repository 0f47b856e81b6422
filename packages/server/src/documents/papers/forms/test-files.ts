import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** For tests: small Word files made by hand, as other people's programs write them. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export function wordFile(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8(contentTypes), 'word/document.xml': strToU8(document), ...more })
}

export const p = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

export const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`

export const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** Writes texts into the empty cells of the rows of a Word file that begin with the given text. */
export function fillIn(bytes: Uint8Array, rows: Record<string, string[]>): Uint8Array {
  const files = unzipSync(bytes)
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const filled = document.replaceAll(/<w:tr[ >].*?<\/w:tr>/gs, (row) => {
    const first = [...row.matchAll(/<w:t[ >][^<]*<\/w:t>/g)][0]?.[0].replaceAll(/<[^>]*>/g, '') ?? ''
    const texts = [...(rows[first] ?? [])]
    return row.replaceAll(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
      if (/<w:t[ >][^<]+<\/w:t>/.test(cell.replaceAll(/ xml:space="preserve"/g, '')) || texts.length === 0) return cell
      return cell.replace('</w:p>', `<w:r><w:t>${texts.shift()}</w:t></w:r></w:p>`)
    })
  })
  return zipSync({ ...files, 'word/document.xml': strToU8(filled) })
}
