import { parseStandardNumber, type StandardNumber, type StandardNumberKind } from '@zhunsheng/core'
import type { StandardLevel } from '../check.ts'

const levels: Readonly<Partial<Record<StandardNumberKind, StandardLevel>>> = {
  'national.mandatory': 'national',
  'national.recommended': 'national',
  'national.guidance': 'guidance',
  occupationalHealth: 'national',
  'local.provincial': 'local',
  'local.municipal': 'local',
  'local.foodSafety': 'local',
  group: 'group',
  enterprise: 'enterprise',
  sector: 'sector',
  'sector.engineering': 'sector',
}

const SEQUENCE_BLANKS = /(?<=[/\s])[X×xＸ*]{2,8}/gu
const YEAR_BLANKS = /(?<=[—–－-]\s?)(?:[X×xＸ*]{2,4}|20[X×xＸ*]{2})\s*$/u

/** Drafts leave blanks in their number: `GM/T XXXX—20XX`. They are filled so that the rest can be read. */
const withoutBlanks = (words: string): string => words.replace(YEAR_BLANKS, '2020').replaceAll(SEQUENCE_BLANKS, '1')

export const hasBlanks = (words: string): boolean => withoutBlanks(words) !== words

/** The number on the cover taken apart, blanks filled; null where it is no number. */
export function numberOnCover(words: string): StandardNumber | null {
  const number = parseStandardNumber(withoutBlanks(words.trim()))
  return number.kind === 'malformed' ? null : number
}

export const levelOfNumber = ({ kind }: StandardNumber): StandardLevel | null => levels[kind] ?? null
