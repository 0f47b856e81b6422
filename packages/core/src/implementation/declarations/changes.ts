import { type DeclarationBody, declarationFields } from './fields.ts'

export type DeclarationField = keyof typeof declarationFields

const fieldNames = Object.keys(declarationFields) as DeclarationField[] // the fields name exactly these

/** Lines, or a single value, that stand in one edition and not in the other. */
export type FieldChange = {
  readonly field: DeclarationField
  readonly gone: readonly unknown[]
  readonly added: readonly unknown[]
}

/** What changed from one edition to the next, field by field, in the order of the form. */
export function declarationChanges(before: DeclarationBody, after: DeclarationBody): FieldChange[] {
  return fieldNames.flatMap((field) => {
    const [old, now] = [linesOf(before[field]), linesOf(after[field])]
    const gone = missingFrom(now, old)
    const added = missingFrom(old, now)
    return gone.length + added.length === 0 ? [] : [{ field, gone, added }]
  })
}

const linesOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

function missingFrom(others: readonly unknown[], lines: readonly unknown[]): unknown[] {
  const known = new Set(others.map(keyOf))
  return lines.filter((line) => !known.has(keyOf(line)))
}

/** The database gives the columns of a line back in an order of its own. */
const keyOf = (line: unknown): string =>
  typeof line === 'object' && line !== null
    ? JSON.stringify(Object.entries(line).sort(([one], [other]) => (one < other ? -1 : 1)))
    : JSON.stringify(line)
