import {
  type Field,
  type Fields,
  isCcs,
  isIcs,
  isIsoDate,
  isSocialCreditCode,
  parseStandardNumber,
  type TextPattern,
} from '@zhunsheng/core'
import Type, { type TObject, type TSchema } from 'typebox'
import Format from 'typebox/format'

Format.Set('isoDate', isIsoDate)
const PATTERNS: Readonly<Record<TextPattern, (text: string) => boolean>> = {
  ccs: isCcs,
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text),
  ics: isIcs,
  phone: (text) => /^[+\d][\d\s()-]{4,38}$/u.test(text),
  socialCreditCode: isSocialCreditCode,
  standardNumber: (text) => parseStandardNumber(text).kind !== 'malformed',
  url: (text) => URL.canParse(text) && /^https?:/u.test(text),
}
for (const [name, check] of Object.entries(PATTERNS)) Format.Set(name, check)

const FILES_COUNT_MAX = 50
const ID_LENGTH_MAX = 64

const fileSchema = Type.Object({
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  name: Type.String({ minLength: 1, maxLength: 255 }),
})

/** A file already uploaded, for the use-cases that are no acts. */
export const fileInput = (title: string) => ({ ...fileSchema, title })

/** The input schema of an act, derived from its fields. */
export function schemaOf(fields: Fields): Record<string, TSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.required ? schemaOfField(field) : Type.Optional(schemaOfField(field)),
    ]),
  )
}

export const actInput = (fields: Fields): TObject =>
  Type.Object({ ...schemaOf(fields) }, { additionalProperties: false })

function schemaOfField(field: Field): TSchema {
  const title = field.label.zh
  switch (field.kind) {
    case 'text':
    case 'longText':
      return Type.String({
        title,
        minLength: 1,
        maxLength: field.lengthMax,
        ...(field.pattern && { format: field.pattern }),
      })
    case 'date':
      return Type.String({ title, format: 'isoDate' })
    case 'integer':
      return Type.Integer({ title, minimum: field.min, maximum: field.max })
    case 'yesNo':
      return Type.Boolean({ title })
    case 'choice':
      return Type.Union(
        Object.keys(field.options).map((option) => Type.Literal(option)),
        { title },
      )
    case 'choices':
      return Type.Array(Type.Union(Object.keys(field.options).map((option) => Type.Literal(option))), {
        title,
        uniqueItems: true,
      })
    case 'texts':
      return Type.Array(Type.String({ minLength: 1, maxLength: field.lengthMax }), { title, maxItems: field.countMax })
    case 'table':
      return Type.Array(Type.Object({ ...schemaOf(field.columns) }, { additionalProperties: false }), {
        title,
        maxItems: field.countMax,
        ...(field.required && { minItems: 1 }),
      })
    case 'file':
      return { ...fileSchema, title }
    case 'files':
      return Type.Array(fileSchema, { title, maxItems: FILES_COUNT_MAX })
    case 'reference':
      return Type.String({ title, minLength: 1, maxLength: ID_LENGTH_MAX })
  }
}
