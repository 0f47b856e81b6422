import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import { findImport, listCatalogueRows, type RowView, verdicts } from './import-store.ts'
import { rowReasons } from './row-reasons.ts'

/** A row with its reasons in words of both languages, still to be filled with their data. */
export type ImportedRow = Omit<RowView, 'reasons'> & {
  readonly reasons: readonly {
    readonly code: string
    readonly severity: string
    readonly says: { readonly zh: string; readonly en: string }
    readonly data: RowView['reasons'][number]['data']
  }[]
}

/** Rows of an import in the order of the file, of one verdict if asked for. */
export const listImportedRows = useCase({
  name: 'registry.list-import-rows',
  title: { zh: '导入的各行', en: 'Rows of an import' },
  effect: 'read',
  roles: ['administrator'],
  input: Type.Object(
    {
      id: Type.String({ minLength: 1, maxLength: 64 }),
      verdict: Type.Optional(Type.Enum(verdicts)),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  async run(context, { id, verdict, cursor, limit }) {
    const entry = await findImport(context.db, id)
    if (!entry) throw new Refusal('IMPORT_NOT_FOUND')
    const size = pageSize(limit)
    const filter = { verdict: verdict as string | undefined, after: Number(cursor ?? 0), limit: size + 1 } // the schema admits verdicts alone
    const page = cutPage(await listCatalogueRows(context.db, id, filter), size, ({ rowNumber }) => String(rowNumber))
    const total = verdict ? (entry.counts?.[verdict as keyof typeof entry.counts] ?? 0) : (entry.rowsTotal ?? 0)
    return { ...page, rows: page.rows.map(asShown), total }
  },
})

function asShown({ rowNumber, verdict, reasons, number, claim, cells }: RowView): ImportedRow {
  const shown = reasons.map(({ code, data }) => {
    const entry = rowReasons[code]
    return {
      code,
      severity: entry?.severity ?? 'warning',
      says: { zh: entry?.zh ?? code, en: entry?.en ?? code },
      data,
    }
  })
  return { rowNumber, verdict, reasons: shown, number, claim, cells }
}
