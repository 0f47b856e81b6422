import { walkXml } from './xml-events.ts'

export type CellStyles = { from1904: boolean; isDate(style: number): boolean }

/** Excel's built-in number formats that show a day, the East Asian ones included. */
const builtInDates = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const

const DAY_MS = 86_400_000
/** Day 0 of the two calendars of Excel; the first counts a 29 February 1900 that never was, hence 30 December. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) }

/** Which cell styles show a number as a day. */
export function readCellStyles(part: string, xml: string | undefined, from1904: boolean): CellStyles {
  const own = new Map<number, string>()
  const formats: number[] = []
  let inCellFormats = false
  if (xml !== undefined) {
    walkXml(part, xml, {
      skip: new Set(['cellStyleXfs', 'dxfs']),
      text: () => {},
      open: ({ name, attributes }) => {
        if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
        else if (name === 'cellXfs') inCellFormats = true
        else if (name === 'xf' && inCellFormats) formats.push(Number(attributes.numFmtId ?? 0))
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false
      },
    })
  }
  return { from1904, isDate: (style) => showsDay(formats[style] ?? 0, own) }
}

function showsDay(format: number, own: Map<number, string>): boolean {
  const code = own.get(format)
  if (code === undefined) return builtInDates.some(([from, to]) => format >= from && format <= to)
  // Quoted text, colours and escaped characters are not part of the pattern.
  const pattern = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[yd]/i.test(pattern)
}

/** The day of a serial number, `YYYY-MM-DD`; the time of day is dropped. A number that is no day is given as it is. */
export function wordSerialDay(serial: number, from1904: boolean): string {
  const day = (from1904 ? EPOCHS.from1904 : EPOCHS.from1900) + Math.floor(serial) * DAY_MS
  const date = new Date(day)
  const year = date.getUTCFullYear()
  return year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : String(serial)
}
