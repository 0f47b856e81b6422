import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { printable } from '../words.ts'

export type FileProperties = { title: string; organizationName: string; day: string | null | undefined }

/** The day in a file's properties when the record has none: the first day that a .zip can express. */
const DAY_WHEN_UNKNOWN = '1980-01-01'

/**
 * Packs an Office file again so that the same record gives the same bytes, on every machine and at every hour.
 *
 * The libraries write the moment of making and a made-up author; here the properties name the organization only
 * (a person's name in a file's properties would outlive its deletion from the record). `parts` replaces whole parts.
 */
export function repack(bytes: Uint8Array, properties: FileProperties, parts: Record<string, string> = {}): Uint8Array {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(properties.day ?? '') ? String(properties.day) : DAY_WHEN_UNKNOWN
  const replaced: Record<string, string> = { ...parts, 'docProps/core.xml': coreProperties(properties, day) }
  const files: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue
    const replacement = replaced[name]
    files[name] = replacement === undefined ? content : strToU8(replacement)
  }
  return zipSync(files, { level: 6, mtime: zipTime(day) })
}

/** The moment that fflate, which reads the parts of local time, writes as midnight of this day in any time zone. */
export function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date)
}

function coreProperties(properties: FileProperties, day: string): string {
  const organization = escapeXml(properties.organizationName)
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:creator>${organization}</dc:creator>` +
    `<cp:lastModifiedBy>${organization}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified></cp:coreProperties>`
  )
}

function escapeXml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A part of an Office file as text; undefined when there is none. */
export function partText(bytes: Uint8Array, name: string): string | undefined {
  const content = unzipSync(bytes, { filter: (file) => file.name === name })[name]
  return content && strFromU8(content)
}
