import type { Content } from './manifest.ts'

/** Columns of each table, in order; the same names as in the lines. */
const columns: Readonly<Record<Content, readonly string[]>> = {
  records: [
    'number',
    'title',
    'titleEn',
    'kind',
    'level',
    'nature',
    'family',
    'year',
    'claimedStatus',
    'publishedOn',
    'implementsOn',
    'withdrawnOn',
    'replacedOn',
    'issuer',
    'department',
    'committee',
    'draftedBy',
    'ics',
    'ccs',
    'sectors',
    'division',
    'evidence',
    'asOf',
    'conflicts',
  ],
  claims: [
    'number',
    'source',
    'asOf',
    'title',
    'titleEn',
    'status',
    'publishedOn',
    'implementsOn',
    'withdrawnOn',
    'issuer',
    'department',
    'committee',
    'draftedBy',
    'ics',
    'ccs',
    'sectors',
    'division',
    'replaces',
    'partlyReplaces',
    'replacedBy',
    'amends',
    'adopts',
    'cites',
  ],
  relations: ['number', 'from', 'to', 'type', 'degree', 'source', 'asOf'],
  sources: ['name', 'authority', 'licence'],
}

/** The mark of UTF-8, which spreadsheets ask for, and the names of the columns. */
export const csvHead = (content: Content): string => `\ufeff${columns[content].join(',')}\r\n`

/** One line as a row: lists are joined by “；”, what is nested deeper stands as JSON. */
export function csvRow(content: Content, line: object): string {
  const cells: Readonly<Record<string, unknown>> =
    content === 'claims' && 'claim' in line && typeof line.claim === 'object' ? { ...line.claim, ...line } : { ...line }
  return `${columns[content].map((column) => cellOf(cells[column])).join(',')}\r\n`
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return quoted(value.every((each) => typeof each === 'string') ? value.join('；') : JSON.stringify(value))
  return quoted(String(value))
}

const FORMULA = /^[=+\-@\t\r]/u

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; the lines of JSON hold it as it is. */
function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
