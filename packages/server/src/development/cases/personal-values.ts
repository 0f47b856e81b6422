import type { Field, Fields } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { hasPersonalData, type PersonMark, registerPerson } from '../../organizations/person.ts'

type Values = Readonly<Record<string, unknown>>

/** The key under which a value set holds the person whose data were taken out of it. */
export const PERSON = '$person'

const isPersonal = (field: Field | undefined): boolean =>
  field !== undefined && 'personal' in field && field.personal === true

/**
 * Takes personal data out of what was filled in: they go into an erasable row, and the values keep its id. A line of a
 * table (an expert, a drafter) has a row of its own.
 */
export async function withoutPersons(
  context: Context,
  fields: Fields,
  values: Values,
): Promise<{ readonly values: Values; readonly persons: readonly PersonMark[] }> {
  const own = await takeOut(context, fields, values)
  const persons = [...own.persons]
  const kept: Record<string, unknown> = { ...own.values }
  for (const [name, field] of Object.entries(fields)) {
    const lines = values[name]
    if (field.kind !== 'table' || !Array.isArray(lines)) continue
    const taken = []
    for (const line of lines as Values[]) taken.push(await takeOut(context, field.columns, line))
    kept[name] = taken.map((line) => line.values)
    persons.push(...taken.flatMap((line) => line.persons))
  }
  return { values: kept, persons }
}

async function takeOut(context: Context, fields: Fields, values: Values) {
  const personal = Object.entries(values).filter(([name]) => isPersonal(fields[name]))
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !isPersonal(fields[name])))
  const text = (pattern: string | null) =>
    personal.find(([name]) => {
      const field = fields[name]
      const kind = field?.kind === 'text' ? (field.pattern ?? null) : null
      return kind === pattern
    })?.[1] as string | undefined // a personal field is a text
  const data = { name: text(null), phone: text('phone'), email: text('email') }
  if (!hasPersonalData(data)) return { values: rest, persons: [] }
  const person = await registerPerson(context, data)
  return { values: { ...rest, [PERSON]: person.id }, persons: [person] }
}

/** Ids of the persons that a value set names, in itself and in its tables. */
export const personsIn = (values: Values): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    if (name === PERSON) return [String(value)]
    return Array.isArray(value) ? value.flatMap((line) => (isLine(line) ? personsIn(line) : [])) : []
  })

const isLine = (value: unknown): value is Values => typeof value === 'object' && value !== null && !('sha256' in value)

/** Puts the names back where they may be seen; an erased person is told as such. */
export function withNames(fields: Fields, values: Values, names: ReadonlyMap<string, string | null>): Values {
  const tables = Object.entries(fields).flatMap(([name, field]) => {
    const lines = values[name]
    if (field.kind !== 'table' || !Array.isArray(lines)) return []
    return [[name, (lines as Values[]).map((line) => named(field.columns, line, names))] as const]
  })
  return { ...named(fields, values, names), ...Object.fromEntries(tables) }
}

function named(
  fields: Fields,
  { [PERSON]: person, ...values }: Values,
  names: ReadonlyMap<string, string | null>,
): Values {
  if (typeof person !== 'string') return values
  const field = Object.keys(fields).find((name) => {
    const each = fields[name]
    return isPersonal(each) && each?.kind === 'text' && each.pattern === undefined
  })
  return field ? { ...values, [field]: names.get(person) ?? '（已删除 / erased）' } : values
}
