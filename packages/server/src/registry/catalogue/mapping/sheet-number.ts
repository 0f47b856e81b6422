/** The number under which an amendment sheet is kept where the source gives none of its own. */
export const sheetNumber = (base: string, sheet: number): string => `${base}/XG${sheet}`

const SHEET = /^(?<base>.+)\/XG(?<sheet>\d{1,2})(?:[—-](?<year>\d{4}))?$/u

/** What an amendment sheet amends, by its number; null for any other number. */
export function baseOfSheet(number: string): string | null {
  return SHEET.exec(number)?.groups?.['base'] ?? null
}
