import type { Worded } from '../worded.ts'

/**
 * What an act asks for, as data. The server derives the input schema from it, the pages the form, the command line
 * the help text: a field is written once.
 */
export type Field =
  | (FieldHead & { readonly kind: 'text' | 'longText'; readonly lengthMax: number; readonly pattern?: TextPattern })
  | (FieldHead & { readonly kind: 'date' })
  | (FieldHead & { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly unit?: Worded })
  | (FieldHead & { readonly kind: 'yesNo' })
  | (FieldHead & { readonly kind: 'choice' | 'choices'; readonly options: Readonly<Record<string, Worded>> })
  | (FieldHead & { readonly kind: 'file' | 'files' })
  | (FieldHead & { readonly kind: 'reference'; readonly to: ReferenceTarget })
  | (FieldHead & { readonly kind: 'texts'; readonly lengthMax: number; readonly countMax: number })
  | (FieldHead & { readonly kind: 'table'; readonly columns: Columns; readonly countMax: number })

/** The columns of a table field: plain fields, no tables within tables and no files. */
export type Columns = Readonly<Record<string, Exclude<Field, { readonly kind: 'table' | 'file' | 'files' | 'texts' }>>>

type FieldHead = {
  readonly label: Worded
  readonly why?: Worded
  readonly required: boolean
  readonly personal?: boolean
}

/** Texts that have a grammar of their own; the form and the server check the same one. */
export type TextPattern = 'ccs' | 'email' | 'ics' | 'phone' | 'socialCreditCode' | 'standardNumber' | 'url'

/** Rows of the same project (or pool) that a field may point at. */
export type ReferenceTarget =
  | 'organization'
  | 'standard'
  | 'participant'
  | 'account'
  | 'document'
  | 'expert'
  | 'comment'
  | 'demand'
  | 'event'
  | 'examination'

export type Fields = Readonly<Record<string, Field>>

/** A file already uploaded: its content address and the name under which it came. */
export type FileValue = { readonly sha256: string; readonly name: string }

type ValueOf<F extends Field> = F extends { kind: 'integer' }
  ? number
  : F extends { kind: 'yesNo' }
    ? boolean
    : F extends { kind: 'choice'; options: infer O }
      ? keyof O & string
      : F extends { kind: 'choices'; options: infer O }
        ? readonly (keyof O & string)[]
        : F extends { kind: 'texts' }
          ? readonly string[]
          : F extends { kind: 'file' }
            ? FileValue
            : F extends { kind: 'files' }
              ? readonly FileValue[]
              : F extends { kind: 'table' }
                ? readonly Readonly<Record<string, unknown>>[]
                : string

/** The input that a set of fields describes. */
export type Values<F extends Fields> = {
  readonly [K in keyof F as F[K]['required'] extends true ? K : never]: ValueOf<F[K]>
} & {
  readonly [K in keyof F as F[K]['required'] extends true ? never : K]?: ValueOf<F[K]>
}

type Options = { readonly required?: boolean; readonly why?: Worded; readonly personal?: boolean }

/** A field is required unless its options say otherwise; read off the options, so that it stays exact inside a table. */
type Required<O extends Options> = O extends { readonly required: false } ? false : true

const SHORT_TEXT_LENGTH_MAX = 200
const LONG_TEXT_LENGTH_MAX = 20_000
const TEXTS_COUNT_MAX = 100
const LINES_COUNT_MAX = 500

const head = <O extends Options>(zh: string, en: string, options: O | undefined) => ({
  label: { zh, en },
  required: (options?.required !== false) as Required<O>, // the same question as the type asks
  ...(options?.why && { why: options.why }),
  ...(options?.personal && { personal: true as const }),
})

type TextOptions = Options & { readonly pattern?: TextPattern; readonly lengthMax?: number }

export const text = <const O extends TextOptions = object>(zh: string, en: string, options?: O) => ({
  kind: 'text' as const,
  lengthMax: options?.lengthMax ?? SHORT_TEXT_LENGTH_MAX,
  ...(options?.pattern && { pattern: options.pattern }),
  ...head(zh, en, options),
})

export const longText = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'longText' as const,
  lengthMax: LONG_TEXT_LENGTH_MAX,
  ...head(zh, en, options),
})

export const date = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'date' as const,
  ...head(zh, en, options),
})

type Limits = { readonly min: number; readonly max: number; readonly unit?: Worded }

export const integer = <const O extends Options = object>(zh: string, en: string, limits: Limits, options?: O) => ({
  kind: 'integer' as const,
  ...limits,
  ...head(zh, en, options),
})

export const yesNo = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'yesNo' as const,
  ...head(zh, en, options),
})

type Choices = Readonly<Record<string, Worded>>

export const choice = <const C extends Choices, const O extends Options = object>(
  zh: string,
  en: string,
  options: C,
  rest?: O,
) => ({ kind: 'choice' as const, options, ...head(zh, en, rest) })

export const choices = <const C extends Choices, const O extends Options = object>(
  zh: string,
  en: string,
  options: C,
  rest?: O,
) => ({ kind: 'choices' as const, options, ...head(zh, en, rest) })

export const file = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'file' as const,
  ...head(zh, en, options),
})

export const files = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'files' as const,
  ...head(zh, en, options),
})

export const texts = <const O extends Options = object>(zh: string, en: string, options?: O) => ({
  kind: 'texts' as const,
  lengthMax: SHORT_TEXT_LENGTH_MAX,
  countMax: TEXTS_COUNT_MAX,
  ...head(zh, en, options),
})

/** Lines of the same columns: an indicator a line, an expert a line. */
export const table = <const C extends Columns, const O extends Options & { readonly countMax?: number } = object>(
  zh: string,
  en: string,
  columns: C,
  options?: O,
) => ({
  kind: 'table' as const,
  columns,
  countMax: options?.countMax ?? LINES_COUNT_MAX,
  ...head(zh, en, options),
})

export const reference = <const O extends Options = object>(
  zh: string,
  en: string,
  to: ReferenceTarget,
  options?: O,
) => ({ kind: 'reference' as const, to, ...head(zh, en, options) })
