import type { Worded } from '../../worded.ts'
import { economicSections } from './economic-sections.ts'

const sectionByDivision = new Map(
  Object.entries(economicSections).flatMap(([section, { divisions }]) =>
    Object.keys(divisions).map((division) => [division, section] as const),
  ),
)

/**
 * The section (门类) and division (大类) that a code belongs to, written with its section (`C35`), without it (`3511`) or as
 * a section alone (`C`); fewer than two where the code does not say more. A code of no known section gives none.
 */
export function economicPath(code: string): readonly string[] {
  const { section, division } = CODE.exec(code)?.groups ?? {}
  if (division === undefined) return section !== undefined && Object.hasOwn(economicSections, section) ? [section] : []
  const known = sectionByDivision.get(division)
  return known === undefined || (section !== undefined && section !== known) ? [] : [known, division]
}

const CODE = /^(?:(?<section>[A-T])|(?=\d))(?<division>\d{2})?(?:\d{0,2})$/u

/** How codes begin that stand under a section or a division: with or without the letter of their section. */
export function economicBeginnings(code: string): readonly string[] {
  const section = economicSections[code]
  if (section) return [code, ...Object.keys(section.divisions)]
  const known = sectionByDivision.get(code.slice(0, DIVISION_LENGTH))
  return known === undefined ? [code] : [code, known + code]
}

const DIVISION_LENGTH = 2

/** What a section or division is called; divisions have a Chinese name only. Null where it is not known. */
export function economicTitle(code: string): Partial<Worded> | null {
  const section = economicSections[code]
  if (section) return { zh: section.zh, en: section.en }
  const zh = economicSections[sectionByDivision.get(code) ?? '']?.divisions[code]
  return zh === undefined ? null : { zh }
}
