import Type from 'typebox'

const PAGE_SIZE_DEFAULT = 50
const PAGE_SIZE_MAX = 500
/** In an order by titles a cursor holds a title. */
const CURSOR_LENGTH_MAX = 1_000

/** Input of every list: a cursor that stays stable to the last row, and how many rows. */
export const pageInput = {
  cursor: Type.Optional(Type.String({ maxLength: CURSOR_LENGTH_MAX })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PAGE_SIZE_MAX })),
}

export const pageSize = (limit: number | undefined): number => limit ?? PAGE_SIZE_DEFAULT

/** Cuts the row that was asked for beyond the page, and gives the cursor of the next page. */
export function cutPage<Row>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => string,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return { rows: page, next: rows.length > size && last ? cursorOf(last) : null }
}
