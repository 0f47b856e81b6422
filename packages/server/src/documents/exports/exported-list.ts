import type { TObject } from 'typebox'
import type { UseCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import type { CellValue } from '../papers/sheets/write-xlsx.ts'

export type Column<Row> = { readonly header: string; readonly width: number; value(row: Row): CellValue }

/** A list that can be had as a table: the use-case that lists, and the columns in which its rows are written. */
export type ExportedList = {
  readonly title: string
  readonly useCase: UseCase<TObject, Page<unknown>>
  readonly headers: readonly { readonly header: string; readonly width: number }[]
  cells(row: unknown): CellValue[]
}

/** Keeps rows and columns of one type; a list of all lists knows only the common shape. */
export function exportedList<Input extends TObject, Row>(
  title: string,
  useCase: UseCase<Input, Page<Row>>,
  columns: readonly Column<Row>[],
): ExportedList {
  return {
    title,
    useCase: useCase as unknown as ExportedList['useCase'], // run only with input checked against its own schema
    headers: columns.map(({ header, width }) => ({ header, width })),
    cells: (row) => columns.map(({ value }) => value(row as Row)), // the rows of the very use-case above
  }
}
