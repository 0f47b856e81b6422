import { findLimitBreach, type LimitBreach, readZipDirectory, type UnpackLimits, unpackEntry } from './zip-directory.ts'

export type OfficeFile = {
  kind: 'word' | 'excel'
  /** The part with the document or the workbook. */
  main: string
  /** A part as text; undefined when there is none; throws `DamagedPart` when it cannot be unpacked. */
  part(name: string): string | undefined
}

export type Opened = { file: OfficeFile } | { problem: 'notOffice' } | { problem: 'tooLarge'; breach: LimitBreach }

/** Limits of an Office file that is read by us: forms and tables, not books of pictures. */
export const officeLimits: UnpackLimits = {
  entriesMax: 2_000,
  entryBytesMax: 64 * 1024 * 1024,
  totalBytesMax: 256 * 1024 * 1024,
  ratioMax: 200,
}

/** A part that the directory lists and that cannot be read. */
export class DamagedPart extends Error {
  readonly part: string

  constructor(part: string) {
    super(part)
    this.name = 'DamagedPart'
    this.part = part
  }
}

const mainTypes = [
  ['word', 'wordprocessingml.document.main+xml'],
  ['word', 'ms-word.document.macroEnabled.main+xml'],
  ['word', 'wordprocessingml.template.main+xml'],
  ['excel', 'spreadsheetml.sheet.main+xml'],
  ['excel', 'ms-excel.sheet.macroEnabled.main+xml'],
  ['excel', 'spreadsheetml.template.main+xml'],
] as const

/** Opens a .docx or .xlsx by its content, whatever its name; unpacks nothing but the list of content types. */
export function openOfficeFile(bytes: Uint8Array, limits: UnpackLimits = officeLimits): Opened {
  const entries = readZipDirectory(bytes)
  if (!entries) return { problem: 'notOffice' }
  const breach = findLimitBreach(entries, limits)
  if (breach) return { problem: 'tooLarge', breach }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const part = (name: string): string | undefined => {
    const entry = byName.get(name)
    if (!entry) return undefined
    const content = unpackEntry(bytes, entry)
    if (!content) throw new DamagedPart(name)
    return decodeXml(content)
  }
  const main = findMain(part('[Content_Types].xml') ?? '')
  return main ? { file: { ...main, part } } : { problem: 'notOffice' }
}

function findMain(contentTypes: string): { kind: 'word' | 'excel'; main: string } | null {
  for (const tag of contentTypes.match(/<(?:\w+:)?Override\b[^>]*>/g) ?? []) {
    const type = mainTypes.find(([, suffix]) => tag.includes(suffix))
    const name = /PartName\s*=\s*["']\/([^"']+)["']/.exec(tag)?.[1]
    if (type && name) return { kind: type[0], main: name }
  }
  return null
}

/** XML in UTF-8 or, by its byte order mark, UTF-16. */
function decodeXml(content: Uint8Array): string {
  const encoding = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(content)
}
