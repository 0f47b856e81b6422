import type { IndexedRecord } from './question.ts'

/** For tests: a record of which only what matters is said. */
export function sampleRecord(
  id: number,
  number: string,
  title: string,
  rest: Partial<IndexedRecord> = {},
): IndexedRecord {
  const groups = /^(?<prefix>\S+) (?<sequence>[^.—]+)(?:\.(?<part>\d+))?(?:—(?<year>\d{4}))?/u.exec(number)?.groups
  return {
    id,
    number,
    family: number.replace(/—\d{4}$/u, ''),
    kind: 'national.recommended',
    level: 'national',
    nature: 'voluntary',
    prefix: groups?.['prefix'] ?? null,
    sequence: groups?.['sequence'] ?? null,
    part: groups?.['part'] ?? null,
    year: groups?.['year'] ? Number(groups['year']) : null,
    title,
    titleEn: null,
    bodies: [],
    department: null,
    division: null,
    ics: [],
    ccs: [],
    sectors: [],
    publishedOn: null,
    implementsOn: null,
    withdrawnOn: null,
    replacedOn: null,
    claimedStatus: 'current',
    asOf: '2026-01-01',
    hasText: false,
    isOwn: false,
    ...rest,
  }
}
