import type { StandardNumber } from './standard-number.ts'

/** What follows the number of a standard in that of its amendment sheet, normalized: /XG1-2015, 《第1号修改单》. */
const SHEET =
  /(?:\/XG ?(?<numbered>[1-9]\d?)(?:-(?<year>(?:19|20)\d{2}))?| ?《第 ?(?<quoted>[1-9]\d?) ?号修改单》| ?第 ?(?<bare>[1-9]\d?) ?号修改单)$/u

/** `readBase` reads what stands before: a sheet amends one edition, so a base without a year makes no number. */
export function readAmendment(
  normal: string,
  readBase: (normal: string) => StandardNumber | null,
): StandardNumber | null {
  const match = SHEET.exec(normal)
  if (!match?.groups) return null
  const base = readBase(normal.slice(0, match.index))
  if (!base || base.year === undefined || !isAmendedBySheets(base)) return null
  const { numbered, quoted, bare, year } = match.groups
  const { prefix, sequence, part } = base
  const sheet = Number(numbered ?? quoted ?? bare)
  return {
    kind: 'amendment',
    prefix,
    sequence,
    ...(part !== undefined && { part }),
    year: base.year,
    amends: base,
    sheet,
    ...(year !== undefined && { sheetYear: Number(year) }),
    canonical: `${base.canonical}/XG${sheet}${year === undefined ? '' : `—${year}`}`,
  }
}

/** International and foreign documents have amendments with signs of their own; a plan and a sheet have none. */
const isAmendedBySheets = ({ kind }: StandardNumber): boolean =>
  kind !== 'international' && kind !== 'foreign' && kind !== 'planNumber' && kind !== 'amendment'
