import { type IsoDate, isIsoDate } from '@zhunsheng/core'

const WRITTEN = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(?:[T\s]+\d{1,2}:\d{2}.*)?$/u
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u
/** What catalogues write where they know no day. */
const NONE = /^(?:[-—/]+|0000-00-00|无|不详|null|none|n\/a)$/iu
/** Serial numbers of spreadsheets between 1950 and 2099, where a column of days was saved as numbers. */
const SERIAL = { pattern: /^\d{5}(?:\.\d+)?$/u, min: 18_264, max: 73_050 }
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** A day in any usual writing as an ISO date; undefined where none is meant; the text itself where it is no day. */
export function readDay(text: string): IsoDate | undefined {
  const plain = text.normalize('NFKC').trim()
  if (plain === '' || NONE.test(plain)) return undefined
  const groups = (WRITTEN.exec(plain) ?? COMPACT.exec(plain))?.groups
  if (groups) {
    const { year = '', month = '', day = '' } = groups
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isIsoDate(iso) ? iso : text
  }
  const serial = Number(plain)
  if (SERIAL.pattern.test(plain) && serial >= SERIAL.min && serial <= SERIAL.max)
    return new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length)
  return text
}
