import { isIsoDate, Refusal } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import Type from 'typebox'

/** A column in whose order a list can be asked for. `nullable`: rows without a value come last, whatever the direction. */
export type SortColumn = {
  readonly key: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  readonly type: 'text' | 'date' | 'integer'
  readonly nullable?: true
}

export type Order = SortColumn & { readonly descending: boolean }

/** What a branch of a list selects, and the conditions and the end with which it gives no more than one page. */
export type SortedPart = { readonly columns: RawBuilder<unknown>; readonly cut: RawBuilder<unknown> }

/** Chinese by pinyin, and 9 before 10. */
export const inChinese = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`${text} collate zh_numeric`

/** Input of a list that can be sorted: the name of a column, with a minus before it for the other direction. */
export const sortInput = (columns: Readonly<Record<string, SortColumn>>) =>
  Type.Optional(
    Type.Enum(
      Object.keys(columns).flatMap((name) => [name, `-${name}`]),
      { title: '排序' },
    ),
  )

/** The order asked for, once the input was checked; null for the list's own. */
export function orderOf(columns: Readonly<Record<string, SortColumn>>, sort: unknown): Order | null {
  if (typeof sort !== 'string') return null
  const descending = sort.startsWith('-')
  const column = columns[descending ? sort.slice(1) : sort]
  return column ? { ...column, descending } : null
}

/**
 * Ids and keys (`id`, `key`) of one page, ending at `size` rows. `branches` gives the rows in as many selects as there
 * are ways to find them, each cut off by itself, so that each walks an index and ends. What has no value is a select of
 * its own for the same reason. A cursor holds the key and the id of the last row, so that rows that come or go between
 * two pages shift nothing. Refuses with `INPUT_MALFORMED` when the cursor is not one of this order.
 */
export function sortedIds(
  order: Order,
  cursor: string | undefined,
  size: number,
  branches: (part: SortedPart) => readonly RawBuilder<unknown>[],
): RawBuilder<unknown> {
  const after = cursor === undefined ? null : readCursor(cursor, order)
  const parts = [
    ...(after === null || after.key !== null ? [withKey(order, after, size)] : []),
    ...(order.nullable ? [withoutKey(order, after?.key === null ? after.id : null, size)] : []),
  ]
  const found = sql.join(parts.flatMap(branches), sql` union `)
  return sql`select m.id, m.key from (${found}) m order by ${ending(order)} limit ${size}`
}

/** The order of a page, over rows m with `id` and `key`. */
export const ending = ({ descending }: Order): RawBuilder<unknown> =>
  descending ? sql`m.key desc nulls last, m.id desc` : sql`m.key, m.id`

export const sortCursor = (id: string, key: string | null): string => (key === null ? id : `${id}/${key}`)

type Place = { readonly id: string; readonly key: string | null }

function withKey({ key, id, type, nullable, descending }: Order, after: Place | null, size: number): SortedPart {
  const known = nullable ? sql` and ${key} is not null` : sql``
  const sign = descending ? sql`<` : sql`>`
  const beyond = after ? sql` and (${key}, ${id}) ${sign} (${after.key}::${sql.raw(type)}, ${after.id})` : sql``
  const along = descending ? sql`${key} desc, ${id} desc` : sql`${key}, ${id}`
  return { columns: sql`${id} as id, ${key} as key`, cut: sql`${known}${beyond} order by ${along} limit ${size}` }
}

function withoutKey({ key, id, type, descending }: Order, after: string | null, size: number): SortedPart {
  const sign = descending ? sql`<` : sql`>`
  const beyond = after === null ? sql`` : sql` and ${id} ${sign} ${after}`
  const along = descending ? sql`${id} desc` : id
  return {
    columns: sql`${id} as id, null::${sql.raw(type)} as key`,
    cut: sql` and ${key} is null${beyond} order by ${along} limit ${size}`,
  }
}

const FITS: Readonly<Record<SortColumn['type'], (key: string) => boolean>> = {
  text: () => true,
  date: isIsoDate,
  integer: (key) => /^\d{1,9}$/u.test(key),
}

function readCursor(cursor: string, { type, nullable }: Order): Place {
  const slash = cursor.indexOf('/')
  const place = slash === -1 ? { id: cursor, key: null } : { id: cursor.slice(0, slash), key: cursor.slice(slash + 1) }
  if (place.key === null ? nullable : FITS[type](place.key)) return place
  throw new Refusal('INPUT_MALFORMED', { fields: ['cursor'] }, [{ code: 'FIELD_MALFORMED', data: { field: 'cursor' } }])
}

/** A row as it is answered: what it was sorted by stays inside. */
export function asAnswered<Row extends { readonly key: unknown }>(row: Row): Omit<Row, 'key'> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'key')) as Omit<Row, 'key'> // all but that one
}
