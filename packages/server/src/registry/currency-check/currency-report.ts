import { currencyCaution, currencyVerdicts, recordEvidence } from '@zhunsheng/core'
import { type Block, note, paragraph, subtitle, title } from '../../documents/papers/layout/sheet.ts'
import { writeDocx } from '../../documents/papers/layout/write-docx.ts'
import { writeXlsx } from '../../documents/papers/sheets/write-xlsx.ts'
import type { CurrencyRow } from './currency-rows.ts'

export type CurrencyReport = {
  readonly day: string
  readonly checkedAt: string
  readonly rows: readonly CurrencyRow[]
  readonly sha256: string
  /** Where anyone can compare the report with what is on file. */
  readonly address: string
}

const HEADERS = ['序号', '查询内容', '编号', '名称', '结论', '代替它的标准', '引用的章条', '依据', '来源截至']
const WIDTHS = [6, 24, 24, 40, 18, 30, 16, 14, 12]
const clauseWords = { there: '仍在', gone: '已不在', notHeld: '未持有文本' } as const

/** The cells of one reference, in the order of the headers. */
export function reportCells(row: CurrencyRow, index: number): string[] {
  const { edition } = row
  return [
    String(index + 1),
    row.asked,
    row.number ?? '',
    edition?.title ?? '',
    verdictOf(row),
    replacedBy(row),
    row.clauses.map(({ clause, verdict }) => `${clause}：${clauseWords[verdict]}`).join('；'),
    edition ? recordEvidence[edition.standing.evidence].zh : '',
    edition ? edition.standing.asOf : '',
  ]
}

function verdictOf({ verdict, severalCurrent }: CurrencyRow): string {
  const said = currencyVerdicts[verdict].title.zh
  if (!severalCurrent) return said
  return `${said}（按现有来源有 ${severalCurrent.length} 个版本同时现行：${severalCurrent.join('、')}）`
}

/** The end of the chain; the editions on record where this one is not. */
function replacedBy(row: CurrencyRow): string {
  if (row.cycle) return `代替关系成环：${row.cycle}`
  if (row.verdict === 'otherEdition') return `收录的版本：${row.editions.map(({ number }) => number).join('、')}`
  if (row.verdict === 'undated' && row.edition) return `现行版本：${row.edition.number}`
  return row.chainEnds.map(({ number, title }) => (title ? `${number}《${title}》` : number)).join('、')
}

const heads = ({ day, checkedAt, sha256, address, rows }: CurrencyReport): string[] => [
  `截至 ${day}，共 ${rows.length} 项；查询时间 ${checkedAt}`,
  `核验：${address}`,
  `SHA-256：${sha256}`,
]

export const writeCurrencyXlsx = (report: CurrencyReport): Promise<Uint8Array> =>
  writeXlsx({
    title: '查新报告',
    organizationName: '',
    day: report.day,
    sheets: [
      {
        sheet: '查新报告',
        above: [...heads(report), currencyCaution.zh],
        columns: HEADERS.map((header, index) => ({ header, width: WIDTHS[index] ?? WIDTH_DEFAULT })),
        rows: report.rows.map(reportCells),
        landscape: true,
      },
    ],
  })

const WIDTH_DEFAULT = 16

export const writeCurrencyDocx = (report: CurrencyReport): Promise<Uint8Array> =>
  writeDocx({ title: '查新报告', organizationName: '', day: report.day, layout: 'wide', blocks: blocksOf(report) })

function blocksOf(report: CurrencyReport): Block[] {
  return [
    title('查新报告'),
    subtitle(`截至 ${report.day}`),
    {
      kind: 'table',
      columns: WIDTHS,
      header: HEADERS,
      rows: report.rows.map((row, index) => ({ cells: reportCells(row, index) })),
      small: true,
    },
    paragraph(currencyCaution.zh),
    ...heads(report).map(note),
  ]
}
