import { type Reason, Refusal } from '@zhunsheng/core'
import type { Static, TObject } from 'typebox'
import { Compile } from 'typebox/compile'

const compiled = new WeakMap<TObject, ReturnType<typeof compile>>()
const compile = (schema: TObject) => Compile(schema)

/** Checks input at the door. Refuses with `INPUT_MALFORMED` and a reason a field; inside, the input is trusted. */
export function checkInput<T extends TObject>(schema: T, input: unknown): Static<T> {
  const validator = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, validator)
  const given = withoutEmpty(input ?? {})
  if (validator.Check(given) && !holdsNul(given)) return given as Static<T> // just checked against exactly this schema
  const reasons = [...validator.Errors(given).map((error) => reasonOf(schema, error)), ...nulReasons(schema, given)]
  const fields = [...new Set(reasons.map(({ data }) => data['field'] ?? ''))]
  throw new Refusal('INPUT_MALFORMED', { fields: fields.map(String) }, distinct(reasons))
}

type SchemaError = { readonly keyword: string; readonly instancePath: string; readonly params: object }

function reasonOf(schema: TObject, error: SchemaError): Reason {
  const missing =
    'requiredProperties' in error.params && Array.isArray(error.params.requiredProperties)
      ? String(error.params.requiredProperties[0])
      : null
  const name = missing ?? error.instancePath.split('/')[1] ?? ''
  const field = labelOf(schema, name)
  if (missing) return { code: 'FIELD_MISSING', data: { field } }
  if (error.keyword === 'maxLength' && 'limit' in error.params)
    return { code: 'FIELD_TOO_LONG', data: { field, lengthMax: Number(error.params.limit) } }
  return { code: error.keyword === 'minLength' ? 'FIELD_MISSING' : 'FIELD_MALFORMED', data: { field } }
}

function labelOf(schema: TObject, name: string): string {
  const property = schema.properties[name]
  return property && 'title' in property && typeof property.title === 'string' ? property.title : name
}

/** An empty field of a form is a field that was not given. */
function withoutEmpty(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  )
}

// PostgreSQL cannot keep the character NUL in a text.
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}

const nulReasons = (schema: TObject, given: unknown): Reason[] =>
  Object.entries(given ?? {}).flatMap(([name, value]) =>
    holdsNul(value) ? [{ code: 'FIELD_MALFORMED', data: { field: labelOf(schema, name) } }] : [],
  )

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code}/${String(reason.data['field'])}`, reason])).values()]
}
