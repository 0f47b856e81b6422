import { writeNumber } from './write-number.ts'

export type GroupNumber = {
  /** Code of the organization, without `T/`. */
  readonly code: string
  readonly sequence: number
  /** Digits to which the sequence is filled with zeros; none are filled in unless given. */
  readonly width?: number
  readonly part?: number
  /** Four digits. */
  readonly year: number
}

const CODE = /^[A-Z][A-Z0-9]{1,15}$/u
const SEQUENCE_MAX = 999_999
const PART_MAX = 9999
const WIDTH_MAX = 6

/**
 * Whether a code can stand for a social organization: 2–16 capital Latin letters and digits, a letter first. That no
 * other organization uses it already is for the registry to tell.
 *
 * @basis GSP 17
 */
export function isSocialOrganizationCode(text: string): boolean {
  return CODE.test(text)
}

/**
 * T/ABC 001.2—2025.
 *
 * @basis GSP 17
 */
export function formatGroupNumber({ code, sequence, width = 1, part, year }: GroupNumber): string {
  if (!isSocialOrganizationCode(code)) throw new RangeError(`not a code of a social organization: ${code}`)
  mustBeWithin('sequence', sequence, 1, SEQUENCE_MAX)
  mustBeWithin('width', width, 1, WIDTH_MAX)
  mustBeWithin('year', year, 1900, 2099)
  if (part !== undefined) mustBeWithin('part', part, 1, PART_MAX)
  return writeNumber({
    prefix: `T/${code}`,
    sequence: String(sequence).padStart(width, '0'),
    ...(part !== undefined && { part: String(part) }),
    year,
  })
}

function mustBeWithin(name: string, value: number, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} of a number is not within ${min}–${max}: ${value}`)
  }
}
