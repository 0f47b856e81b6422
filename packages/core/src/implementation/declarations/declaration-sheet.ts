import { isIsoDate } from '../../values/iso-date.ts'
import type { WordData } from '../../worded.ts'
import {
  type DeclarationBody,
  type DeclaredIndicator,
  indicatorKinds,
  indicatorRelations,
  offerKinds,
} from './fields.ts'

/** The columns of the sheet in which many products are declared; one product may take several rows. */
export const declarationColumns = {
  product: '产品或服务名称',
  kind: '类别',
  model: '规格型号',
  number: '标准编号',
  title: '标准名称',
  indicatorKind: '指标种类',
  indicator: '指标名称',
  condition: '条件',
  relation: '关系',
  value: '数值或要求',
  unit: '单位',
  method: '试验、检验或评价方法',
  url: '产品页面',
  suppliedFrom: '首次提供日期',
  commissionedBy: '委托方',
} as const

export type DeclarationColumn = keyof typeof declarationColumns

/** A row by the headers of its columns, and the number that the program shows beside it. */
export type DeclarationRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }

export type RefusedCell = {
  readonly row: number
  readonly column: string
  readonly code: 'DECLARATION_CELL_MISSING' | 'DECLARATION_CELL_NOT_ONE_OF' | 'DECLARATION_CELL_NO_DAY'
  readonly data: WordData
}

/** One product as the sheet has it, with the rows that it was read from; a title may still be missing. */
export type SheetDeclaration = { readonly rows: readonly number[]; readonly body: DeclarationBody }

const cell = (row: DeclarationRow, column: DeclarationColumn): string =>
  (row.cells[declarationColumns[column]] ?? '').trim()

type Options = Readonly<Record<string, { readonly zh: string }>>

/**
 * Reads the rows into declarations: rows of the same product and model belong together, and what stands above an empty
 * product name goes on. A product with a cell that cannot be read is left out whole, with each such cell named.
 */
export function readDeclarationRows(rows: readonly DeclarationRow[]): {
  readonly declarations: readonly SheetDeclaration[]
  readonly refused: readonly RefusedCell[]
} {
  const refused: RefusedCell[] = []
  const declarations: SheetDeclaration[] = []
  for (const group of grouped(rows, refused)) {
    const faults = group.flatMap(faultsOf)
    refused.push(...faults)
    if (faults.length === 0) declarations.push({ rows: group.map(({ row }) => row), body: bodyOf(group) })
  }
  return { declarations, refused }
}

function grouped(rows: readonly DeclarationRow[], refused: RefusedCell[]): DeclarationRow[][] {
  const groups = new Map<string, DeclarationRow[]>()
  let last: string | undefined
  for (const row of rows) {
    const key = cell(row, 'product') === '' ? last : `${cell(row, 'product')}\n${cell(row, 'model')}`
    if (key === undefined) {
      refused.push(missing(row, 'product'))
      continue
    }
    last = key
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function faultsOf(row: DeclarationRow): RefusedCell[] {
  const day = cell(row, 'suppliedFrom')
  const hasIndicator = cell(row, 'indicator') !== ''
  return [
    ...notOneOf(row, 'kind', offerKinds, true),
    ...(hasIndicator ? notOneOf(row, 'indicatorKind', indicatorKinds, false) : []),
    ...(hasIndicator ? notOneOf(row, 'relation', indicatorRelations, false) : []),
    ...(hasIndicator && cell(row, 'value') === '' ? [missing(row, 'value')] : []),
    ...(day !== '' && !isIsoDate(day)
      ? [
          {
            row: row.row,
            column: declarationColumns.suppliedFrom,
            code: 'DECLARATION_CELL_NO_DAY' as const,
            data: { row: row.row, value: day },
          },
        ]
      : []),
  ]
}

const missing = ({ row }: DeclarationRow, column: DeclarationColumn): RefusedCell => ({
  row,
  column: declarationColumns[column],
  code: 'DECLARATION_CELL_MISSING',
  data: { row, column: declarationColumns[column] },
})

function notOneOf(
  row: DeclarationRow,
  column: DeclarationColumn,
  options: Options,
  mayBeEmpty: boolean,
): RefusedCell[] {
  const value = cell(row, column)
  if (value === '') return mayBeEmpty ? [] : [missing(row, column)]
  if (chosen(options, value) !== undefined) return []
  const wanted = Object.values(options).map(({ zh }) => zh)
  const name = declarationColumns[column]
  return [
    {
      row: row.row,
      column: name,
      code: 'DECLARATION_CELL_NOT_ONE_OF',
      data: { row: row.row, column: name, value, wanted },
    },
  ]
}

const chosen = <const O extends Options>(options: O, value: string): keyof O | undefined =>
  Object.keys(options).find((name) => options[name]?.zh === value || options[name]?.zh.startsWith(value))

const first = (rows: readonly DeclarationRow[], column: DeclarationColumn): string | undefined =>
  rows.map((row) => cell(row, column)).find((text) => text !== '')

function bodyOf(rows: readonly DeclarationRow[]): DeclarationBody {
  const [model, suppliedFrom, commissionedBy] = [
    first(rows, 'model'),
    first(rows, 'suppliedFrom'),
    first(rows, 'commissionedBy'),
  ]
  const indicators = rows.flatMap(indicatorOf)
  const links = unique(rows.map((row) => cell(row, 'url'))).map((url) => ({ url }))
  return {
    product: first(rows, 'product') ?? '',
    kind: chosen(offerKinds, first(rows, 'kind') ?? '产品') ?? 'product',
    isLower: false,
    standards: standardsOf(rows),
    ...(model && { model }),
    ...(indicators.length > 0 && { indicators }),
    ...(links.length > 0 && { links }),
    ...(suppliedFrom && { suppliedFrom }),
    ...(commissionedBy && { commissionedBy }),
  }
}

function standardsOf(rows: readonly DeclarationRow[]): DeclarationBody['standards'] {
  const numbers = unique(rows.map((row) => cell(row, 'number')))
  return numbers.map((number) => ({
    number,
    title:
      rows
        .filter((row) => cell(row, 'number') === number)
        .map((row) => cell(row, 'title'))
        .find((title) => title !== '') ?? '',
  }))
}

function indicatorOf(row: DeclarationRow): DeclaredIndicator[] {
  const [name, condition, unit, method] = [
    cell(row, 'indicator'),
    cell(row, 'condition'),
    cell(row, 'unit'),
    cell(row, 'method'),
  ]
  if (name === '') return []
  return [
    {
      kind: chosen(indicatorKinds, cell(row, 'indicatorKind')) ?? 'performance',
      name,
      relation: chosen(indicatorRelations, cell(row, 'relation')) ?? 'stated',
      value: cell(row, 'value'),
      ...(condition && { condition }),
      ...(unit && { unit }),
      ...(method && { method }),
    },
  ]
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]
