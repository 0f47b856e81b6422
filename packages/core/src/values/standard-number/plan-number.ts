import type { StandardNumber } from './standard-number.ts'

const PATTERN = /^(?<year>(?:19|20)\d{2})(?<num>\d{4})-[TQZ]-\d{3}$/u

/** Reads the number of a planned national standard, 20230787-T-469. It has no prefix and keeps its hyphens. */
export function readPlanNumber(text: string): StandardNumber | null {
  const groups = PATTERN.exec(text)?.groups
  if (!groups) return null
  const { year, num = '' } = groups
  return { kind: 'planNumber', prefix: '', sequence: num, year: Number(year), canonical: text }
}
