import { Refusal } from '@zhunsheng/core'
import { type CellStyles, readCellStyles } from '../../../documents/papers/reading/excel-dates.ts'
import { DamagedPart, openOfficeFile } from '../../../documents/papers/reading/office-file.ts'
import { walkXml } from '../../../documents/papers/reading/xml-events.ts'
import { readZipDirectory, type UnpackLimits, type ZipEntry } from '../../../documents/papers/reading/zip-directory.ts'

/** A workbook of which everything but the sheets has been read. */
export type Workbook = {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
  readonly strings: readonly string[]
  readonly styles: CellStyles
}

const MEBIBYTE = 1024 * 1024
/** A sheet of a million rows is some hundred megabytes when unpacked; it is read in pieces. */
const limits: UnpackLimits = {
  entriesMax: 2_000,
  entryBytesMax: 2_000 * MEBIBYTE,
  totalBytesMax: 4_000 * MEBIBYTE,
  ratioMax: 200,
}
/** The table of strings is held while the rows are read. */
const STRINGS_BYTES_MAX = 200 * MEBIBYTE

const none: ReadonlySet<string> = new Set()

/** Opens a workbook; refuses with `CATALOGUE_UNREADABLE` or `CATALOGUE_TOO_LARGE`. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const opened = openOfficeFile(bytes, limits)
  if ('breach' in opened) throw new Refusal('CATALOGUE_TOO_LARGE', { max: limits.entryBytesMax / MEBIBYTE })
  if ('problem' in opened || opened.file.kind !== 'excel')
    throw new Refusal('CATALOGUE_UNREADABLE', { why: 'workbook' })
  const { main, part } = opened.file
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const entries = new Map((readZipDirectory(bytes) ?? []).map((entry) => [entry.name, entry]))
  if ((entries.get(`${folder}sharedStrings.xml`)?.bytes ?? 0) > STRINGS_BYTES_MAX)
    throw new Refusal('CATALOGUE_TOO_LARGE', { max: STRINGS_BYTES_MAX / MEBIBYTE })
  try {
    const targets = readTargets(folder, part(`${folder}_rels/${main.slice(folder.length)}.rels`) ?? '')
    const { sheets, isFrom1904 } = readSheetList(main, part(main) ?? '', targets)
    const styles = readCellStyles(`${folder}styles.xml`, part(`${folder}styles.xml`), isFrom1904)
    const stringsPart = `${folder}sharedStrings.xml`
    return { bytes, entries, sheets, styles, strings: readStrings(stringsPart, part(stringsPart)) }
  } catch (error) {
    if (error instanceof DamagedPart) throw new Refusal('CATALOGUE_UNREADABLE', { why: 'workbook' })
    throw error
  }
}

/** Where the relations of the workbook point, worksheets only, by their ids. */
function readTargets(folder: string, xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const tag of xml.match(/<(?:\w+:)?Relationship\b[^>]*>/gu) ?? []) {
    const [id, target, type] = ['Id', 'Target', 'Type'].map(
      (name) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1],
    )
    if (id && target && type?.endsWith('/worksheet'))
      targets.set(id, target.startsWith('/') ? target.slice(1) : folder + target)
  }
  return targets
}

function readSheetList(part: string, xml: string, targets: ReadonlyMap<string, string>) {
  const sheets: { name: string; path: string }[] = []
  let isFrom1904 = false
  walkXml(part, xml, {
    skip: none,
    text: () => undefined,
    close: () => undefined,
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      const path = targets.get(attributes['id'] ?? '')
      const isVisible = (attributes['state'] ?? 'visible') === 'visible'
      if (name === 'sheet' && path && isVisible) sheets.push({ name: attributes['name'] ?? '', path })
    },
  })
  return { sheets, isFrom1904 }
}

/** The table of strings. Readings above the characters (phonetic runs) are not content. */
function readStrings(part: string, xml: string | undefined): string[] {
  const strings: string[] = []
  if (xml === undefined) return strings
  let text = ''
  let isText = false
  walkXml(part, xml, {
    skip: new Set(['rPh']),
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 't') isText = true
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'si') strings.push(text.trim())
    },
  })
  return strings
}
