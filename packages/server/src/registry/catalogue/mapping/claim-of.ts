import {
  type AdoptionDegree,
  type Claim,
  checkClaim,
  type IsoDate,
  type StandardNumber,
  type WordData,
} from '@zhunsheng/core'
import type { Cells } from '../read-rows/index.ts'
import { rowReasons } from '../row-reasons.ts'
import { type MappedField, type Mapping, mappedFields } from './mapping.ts'
import { readDay } from './read-day.ts'
import { readLevel } from './read-level.ts'
import { readableBeginning, readCatalogueNumber, readNumberList } from './read-number.ts'
import { readStatus } from './read-status.ts'
import { readTitle } from './read-title.ts'
import { readWholeClaim } from './read-whole-claim.ts'
import { sheetNumber } from './sheet-number.ts'

export type RowReason = { readonly code: string; readonly data: WordData }

/** What a row says. `claim` is null where a reason refuses the row. */
export type RowClaim = { readonly claim: Claim | null; readonly number: string | null; readonly reasons: RowReason[] }

/** Reads rows by a mapping; made once for a file, since a mapping is looked through for every row. */
export function createClaimReader(mapping: Mapping, asOf: IsoDate): (cells: Cells) => RowClaim {
  const { claim: claimColumn } = mapping
  if (claimColumn !== undefined) return (cells) => readWholeClaim(cells[claimColumn] ?? '')
  const columns = new Map<MappedField, string[]>()
  for (const { column, field } of mapping.columns) columns.set(field, [...(columns.get(field) ?? []), column])
  const constants = new Map((mapping.constants ?? []).map(({ field, value }) => [field, value]))
  return (cells) => {
    const said: Said = (field) => {
      for (const column of columns.get(field) ?? []) {
        const text = cells[column]
        if (text !== undefined && text !== '') return text
      }
      return constants.get(field)
    }
    return readClaim(said, asOf)
  }
}

type Said = (field: MappedField) => string | undefined

function readClaim(said: Said, asOf: IsoDate): RowClaim {
  const written = said('number')?.trim() ?? ''
  const { number, isMended } = readCatalogueNumber(written)
  if (!number) return { claim: null, number: null, reasons: whyNoNumber(written, asOf) }
  const refused = withoutYear(number)
  if (refused) return { claim: null, number: number.canonical, reasons: [refused] }
  const reasons: RowReason[] = []
  const add: Add = (code, data) => void reasons.push({ code, data })
  if (isMended) add('NUMBER_MENDED', { written, number: number.canonical })
  const { title, sheet } = readTitle(said('title') ?? '', written)
  const base = { ...fieldsOf(said, add), ...(title !== '' && { title }), number: number.canonical }
  const relations = relationsOf(said, add, number)
  const levelWords = said('level')
  reasons.push(
    ...checkClaim({ ...base, ...relations }, { asOf, level: levelWords && readLevel(levelWords), levelWords }),
  )
  const given = { ...base, ...relations, ...(number.amends && { amends: number.amends.canonical }) }
  const claim = sheet === null || number.amends ? given : sheetOf(given, sheet, add)
  const isRefused = reasons.some(({ code }) => rowReasons[code]?.severity === 'refused')
  return { claim: isRefused ? null : claim, number: claim.number, reasons }
}

type Add = (code: string, data: WordData) => void

/** Several numbers in one cell are told as that; else where a number stops to make sense, before the reason itself. */
function whyNoNumber(written: string, asOf: IsoDate): RowReason[] {
  const { numbers } = readNumberList(written)
  if (numbers.length > 1) return [{ code: 'NUMBERS_SEVERAL', data: { count: numbers.length, first: numbers[0] ?? '' } }]
  const beginning = readableBeginning(written)
  const stops = beginning ? [{ code: 'NUMBER_STOPS', data: beginning }] : []
  return [...stops, ...checkClaim({ number: written }, { asOf })]
}

/** Without its year a number means all editions; plans have their year within, safety regulations in a form of their own. */
function withoutYear({ year, canonical }: StandardNumber): RowReason | null {
  return year === undefined ? { code: 'NUMBER_WITHOUT_YEAR', data: { number: canonical } } : null
}

/** An amendment sheet that a catalogue lists under the number of what it amends is a record of its own. */
function sheetOf(claim: Claim, sheet: number, add: Add): Claim {
  const number = sheetNumber(claim.number, sheet)
  add('AMENDMENT_SHEET', { base: claim.number, sheet, number })
  return { ...claim, number, amends: claim.number }
}

const TEXTS = ['titleEn', 'issuer', 'department', 'committee', 'division'] as const
const LISTS = ['draftedBy', 'ics', 'ccs', 'sectors'] as const
const DAYS = ['publishedOn', 'implementsOn', 'withdrawnOn'] as const
const LIST_SEPARATORS = /[,，;；、|\n]+/u
/** Classes stand beside one another with gaps alone, names of organizations do not. */
const CLASS_SEPARATORS = /[,，;；、|\s]+/u

function fieldsOf(said: Said, add: Add): Omit<Claim, 'number'> {
  const texts = TEXTS.flatMap((field) => entry(field, said(field)?.trim()))
  const lists = LISTS.flatMap((field) =>
    entry(field, listOf(said(field), field === 'draftedBy' ? LIST_SEPARATORS : CLASS_SEPARATORS)),
  )
  const days = DAYS.flatMap((field) => entry(field, readDay(said(field) ?? '')))
  const status = statusOf(said('status'), add)
  return { ...Object.fromEntries([...texts, ...lists, ...days]), ...(status && { status }) }
}

const entry = <T>(field: MappedField, value: T | undefined): [MappedField, T][] =>
  value === undefined || value === '' ? [] : [[field, value]]

function listOf(text: string | undefined, separators: RegExp): string[] | undefined {
  const pieces = text?.split(separators).flatMap((piece) => piece.trim() || []) ?? []
  return pieces.length > 0 ? [...new Set(pieces)] : undefined
}

function statusOf(value: string | undefined, add: Add): Claim['status'] | null {
  if (value === undefined) return null
  const { status, isUnread } = readStatus(value)
  if (status === null) add(isUnread ? 'STATUS_UNREAD' : 'STATUS_UNSURE', { value })
  return status
}

type Relations = Pick<Claim, 'replaces' | 'partlyReplaces' | 'replacedBy' | 'amends' | 'adopts'>

function relationsOf(said: Said, add: Add, number: StandardNumber): Relations {
  const numbers = (field: MappedField): string[] => {
    const text = said(field)
    if (text === undefined) return []
    const list = readNumberList(text)
    for (const value of list.unread) add('RELATED_NUMBER_UNREADABLE', { field: mappedFields[field], value })
    return list.numbers
  }
  const [replaces, partlyReplaces, replacedBy] = [numbers('replaces'), numbers('partlyReplaces'), numbers('replacedBy')]
  const [amends] = numbers('amends')
  const adopts = adoptedBy(said('adopts'), number)
  return {
    ...(replaces.length > 0 && { replaces }),
    ...(partlyReplaces.length > 0 && { partlyReplaces }),
    ...(replacedBy.length > 0 && { replacedBy }),
    ...(amends !== undefined && { amends }),
    ...(adopts.length > 0 && { adopts }),
  }
}

type Adopted = { readonly number: string; readonly degree?: AdoptionDegree }

const DEGREES: readonly AdoptionDegree[] = ['IDT', 'MOD', 'NEQ']

/** What a cell names as adopted, and the second number of a double one, which only identical standards bear. */
function adoptedBy(text: string | undefined, { adopted }: StandardNumber): Adopted[] {
  const degree = DEGREES.find((each) => text?.toUpperCase().includes(each))
  const plain = text?.replaceAll(/[,，;；(（\s]*\b(?:IDT|MOD|NEQ)\b[)）]*/giu, '') ?? ''
  const named = plain === '' ? [] : readNumberList(plain).numbers
  const double: Adopted[] = adopted === undefined ? [] : [{ number: adopted, degree: 'IDT' }]
  const others = named.filter((number) => number !== adopted).map((number) => ({ number, ...(degree && { degree }) }))
  return [...double, ...others]
}
