import { readAmendment } from './amendment.ts'
import { readForeign } from './foreign.ts'
import { type NumberPattern, numberPatterns } from './grammar.ts'
import { readInternational } from './international.ts'
import { diagnose, type MalformedNumber } from './malformed.ts'
import { normalizeNumber } from './normalize.ts'
import { readPlanNumber } from './plan-number.ts'
import type { StandardNumber } from './standard-number.ts'
import { writeNumber } from './write-number.ts'

export const NUMBER_LENGTH_MAX = 120

// Years of two digits were written until the middle of the nineteen-nineties; the first national standards are of 1950.
const TWO_DIGIT_YEAR_MIN = 50

/**
 * Takes a number of a standard apart, however its dashes, spaces and widths are written; the year may be missing.
 * Anything else is a verdict of kind `malformed` with a code (`malformedNumberWords`). Only the form is judged, not
 * whether such a standard exists.
 */
export function parseStandardNumber(text: string): StandardNumber | MalformedNumber {
  if (text.length > NUMBER_LENGTH_MAX) return { kind: 'malformed', code: 'NUMBER_TOO_LONG', text }
  const normal = normalizeNumber(text)
  return read(normal) ?? { kind: 'malformed', code: diagnose(normal, (other) => read(other) !== null), text }
}

function read(normal: string): StandardNumber | null {
  return readAmendment(normal, readWhole) ?? readWhole(normal)
}

function readWhole(normal: string): StandardNumber | null {
  for (const pattern of numberPatterns) {
    const number = readWith(pattern, normal)
    if (number) return number
  }
  return readInternational(normal) ?? readForeign(normal) ?? readPlanNumber(normal)
}

function readWith({ kind, pattern, prefix }: NumberPattern, normal: string): StandardNumber | null {
  const groups = pattern.exec(normal)?.groups
  if (!groups) return null
  const parts = {
    prefix: prefix(groups),
    sequence: groups.num ?? '',
    ...(groups.part !== undefined && { part: groups.part }),
    ...(groups.year !== undefined && { year: fullYear(groups.year) }),
    ...(groups.adopted !== undefined && { adopted: writeAdopted(groups.adopted) }),
  }
  return { kind, ...parts, canonical: writeNumber(parts) }
}

/** A foreign number whose grammar we do not know stays as it was written. */
function writeAdopted(text: string): string {
  return readInternational(text)?.canonical ?? text
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year >= TWO_DIGIT_YEAR_MIN ? 1900 + year : 2000 + year
}
