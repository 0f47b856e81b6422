import { Refusal } from '@zhunsheng/core'
import Type, { type TObject } from 'typebox'
import { mayUse, rolesWorded } from '../abilities.ts'
import { checkInput } from '../check-input.ts'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import type { ExportedList } from './exports/exported-list.ts'
import { exportedLists } from './exports/lists.ts'
import { writeCsv } from './exports/write-csv.ts'
import { type FileAnswer, mediaTypes } from './file-answer.ts'
import { paperMediaTypes } from './papers/index.ts'
import { makeTable } from './papers/sheets/table-export.ts'

const FILTER_LENGTH_MAX = 200
const ROWS_A_PAGE = 500
/** More rows than anybody reads, and few enough to make in one request. */
export const EXPORT_ROWS_MAX = 20_000

const filter = Type.Optional(Type.String({ maxLength: FILTER_LENGTH_MAX }))
const names = Object.keys(exportedLists) as (keyof typeof exportedLists)[]

/**
 * What a list shows, as a table: the same use-case lists for the same person, page after page, so that an export holds
 * nothing that the page would not show. Refuses with `EXPORT_TOO_LARGE` beyond `EXPORT_ROWS_MAX` rows.
 */
export const exportList = useCase({
  name: 'documents.export-list',
  title: { zh: '导出列表', en: 'Export a list' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      list: Type.Union(
        names.map((name) => Type.Literal(name)),
        { title: '列表' },
      ),
      as: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')], { title: '格式' }),
      id: filter,
      verdict: filter,
      projectId: filter,
      organizationId: filter,
      stage: filter,
      status: filter,
      state: filter,
      round: filter,
      overdue: filter,
      sort: filter,
      q: filter,
    },
    { additionalProperties: false },
  ),
  async run(context, { list, as, ...filters }): Promise<FileAnswer> {
    const exported = exportedLists[list as keyof typeof exportedLists] // the schema holds exactly these names
    const rows = (await readRows(context, exported, filters)).map(exported.cells)
    const name = `${exported.title}_${context.today}.${as}`
    const headers = exported.headers.map(({ header }) => header)
    if (as === 'csv') return { name, mediaType: mediaTypes.csv, bytes: writeCsv([headers, ...rows]) }
    return {
      name,
      mediaType: paperMediaTypes.xlsx,
      bytes: await makeTable({ sheet: exported.title, columns: [...exported.headers], rows }),
    }
  },
})

async function readRows(
  context: Context,
  { useCase: listing }: ExportedList,
  filters: Readonly<Record<string, unknown>>,
): Promise<unknown[]> {
  const asked = { ...readTexts(listing.input, filters), limit: ROWS_A_PAGE }
  const scope = listing.scope
    ? await listing.scope(context, checkInput(listing.input, asked))
    : { organizationId: null }
  requireUse(context, listing, scope)
  const rows: unknown[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listing.run(context, checkInput(listing.input, { ...asked, cursor }))
    if (page.total > EXPORT_ROWS_MAX) throw new Refusal('EXPORT_TOO_LARGE', { count: page.total, max: EXPORT_ROWS_MAX })
    rows.push(...page.rows)
    cursor = page.next
  }
  return rows
}

/** The permission of the list itself, asked as the runner would. */
function requireUse(
  { actor }: Context,
  listing: ExportedList['useCase'],
  scope: { readonly organizationId: string | null },
): void {
  if (mayUse(actor, listing, scope)) return
  if (actor.accountId === null) throw new Refusal('NOT_SIGNED_IN')
  throw new Refusal('NOT_ALLOWED', { roles: rolesWorded(listing.roles) })
}

/** Filters come from an address as texts; numbers and truth values of the list's own schema are read back from them. */
function readTexts(schema: TObject, filters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, readText(schema.properties[name], value)]],
    ),
  )
}

function readText(schema: unknown, value: unknown): unknown {
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : undefined
  if (type === 'integer' && /^\d+$/u.test(String(value))) return Number(value)
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}
