import { Button, Table } from 'antd'
import type { ReactNode, TdHTMLAttributes } from 'react'
import { useWords } from '../words/index.ts'
import { FileLink } from './file-link.tsx'
import { saveRows } from './save-rows.ts'

export type Column<Row> = {
  readonly key: string
  readonly title: string
  readonly render: (row: Row) => ReactNode
  /** The cell as plain text, for the exported file. Columns of buttons have none. */
  readonly text?: (row: Row) => string
  readonly sorts?: boolean
  readonly width?: number | string
}

type ListTableProps<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly empty: ReactNode
  /** Name of the file that the list is exported to. Without it there is nothing to export. */
  readonly fileName?: string
  /** Where the server makes the file, all pages of the list in it; otherwise the page writes the rows it shows. */
  readonly exportAddress?: string
  readonly total?: number
  readonly sort?: string | undefined
  /** Whether the rows came in the order of `sort`; a page of a longer list can be sorted by the server alone. */
  readonly isSorted?: boolean
  readonly onSort?: (sort: string | undefined) => void
  readonly next?: string | null
  readonly isFirst?: boolean
  readonly onPage?: (cursor: string | undefined) => void
  readonly busy?: boolean
}

/** A list as a table: rows of 36 px, a head that stays, sorting and paging that stand in the address, and an export. */
export function ListTable<Row extends object>(props: ListTableProps<Row>) {
  const { label, columns, rows, rowKey, empty, sort, isSorted = false, onSort, busy = false } = props
  if (rows.length === 0 && !busy) return <div className="empty">{empty}</div>
  return (
    <div>
      <Table<Row>
        size="small"
        className="as-cards"
        aria-label={label}
        dataSource={isSorted ? [...rows] : sortRows(rows, columns, sort)}
        rowKey={rowKey}
        pagination={false}
        loading={busy}
        columns={columns.map(({ key, title, render, sorts = false, width }, index) => ({
          key,
          dataIndex: key,
          title,
          ...(width !== undefined && { width }),
          ...(onSort && sorts && { sorter: true, sortOrder: orderOf(sort, key), showSorterTooltip: false }),
          render: (_: unknown, row: Row) => render(row),
          onCell: () => labelled(index === 0 ? '' : title),
        }))}
        {...(onSort && {
          onChange: (_pagination, _filters, sorter) => {
            if (Array.isArray(sorter) || sorter.columnKey === undefined) return
            onSort(sorter.order ? `${sorter.order === 'descend' ? '-' : ''}${String(sorter.columnKey)}` : undefined)
          },
        })}
      />
      <Foot {...props} />
    </div>
  )
}

function Foot<Row>({
  columns,
  rows,
  fileName,
  exportAddress,
  total,
  next,
  isFirst = true,
  onPage,
}: ListTableProps<Row>) {
  const { t } = useWords()
  return (
    <div className="table-foot">
      <span>{t('list.total', { count: total ?? rows.length })}</span>
      <span className="row">
        {onPage && !isFirst && (
          <Button size="small" onClick={() => onPage(undefined)}>
            {t('list.firstPage')}
          </Button>
        )}
        {onPage && next && (
          <Button size="small" onClick={() => onPage(next)}>
            {t('list.nextPage')}
          </Button>
        )}
        {exportAddress && <FileLink href={exportAddress}>{t('list.exportAll')}</FileLink>}
        {fileName && !exportAddress && (
          <button type="button" className="link-button" onClick={() => saveRows(fileName, columns, rows)}>
            {t('list.exportShown')}
          </button>
        )}
      </span>
    </div>
  )
}

/** Rows in the order that stands in the address. Only a list that is there as a whole can be sorted here. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string | undefined): Row[] {
  const text = columns.find(({ key }) => key === sort?.replace(/^-/u, ''))?.text
  if (!sort || !text) return [...rows]
  const sign = sort.startsWith('-') ? -1 : 1
  return [...rows].sort((a, b) => sign * text(a).localeCompare(text(b), 'zh', { numeric: true }))
}

function orderOf(sort: string | undefined, key: string) {
  if (sort === key) return 'ascend' as const
  return sort === `-${key}` ? ('descend' as const) : null
}

/** On a phone a row is a card, and each of its cells says its own name; the first, the thing itself, needs none. */
const labelled = (title: string): TdHTMLAttributes<HTMLTableCellElement> & { 'data-label': string } => ({
  'data-label': title,
})
