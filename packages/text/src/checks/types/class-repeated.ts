import type { Block, TableCell } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'

export const classRepeated: Check = {
  id: 'K16',
  name: 'class-repeated',
  group: 'types',
  title: { zh: '分类标准的要素', en: 'elements of a classification' },
  why: {
    zh: '一个代码只代表一个类别，类别互不重复，归类才唯一。',
    en: 'A code stands for one class and no class stands twice, so that each thing has one place.',
  },
  basis: [
    { document: 'own', clause: '', confidence: 'own' },
    { document: 'GB/T 20001', clause: '20001.3—2015', confidence: 'R' },
  ],
  modality: 'own',
  severity: 'warning',
  appliesTo: { types: ['classification'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    code: {
      zh: '代码“{found}”在表中出现了两次；一个代码只代表一个类别，请核对',
      en: 'The code “{found}” stands twice in the table; a code is for one class only, so check it',
    },
    class: {
      zh: '类别“{found}”在表中出现了两次；类别互不重复，请核对',
      en: 'The class “{found}” stands twice in the table; check which of the two is meant',
    },
  },
  check: (text) => {
    const tables = text.document.blocks.filter(
      ({ table, element }) => table !== null && !table.isLayout && (element === 'core' || element === 'annex'),
    )
    return tables.length === 0 ? notApplicable('nothing-to-check') : found(tables.flatMap(faultsIn))
  },
}

const CODE = /^(?:代码|编码|类目代码|分类代码|分类编码|代号)$/u
const CLASS = /^(?:类别|类目|类目名称|类别名称|名称)$/u
const EMPTY = /^[—\-–/…\s]*$|^其[他它]$/u

function faultsIn(block: Block): readonly FoundFault[] {
  const { table } = block
  if (!table || table.headRows > 1) return []
  const head = table.rows[0]?.cells ?? []
  const codes = head.filter(({ text }) => CODE.test(text.replaceAll(/\s/gu, '')))
  const classes = head.filter(({ text }) => CLASS.test(text.replaceAll(/\s/gu, '')))
  // Only a table with one column of codes lists each of them once.
  if (codes.length !== 1) return []
  return [
    ...codes.flatMap((title) => repeatedIn(block, title, 'code')),
    ...(classes.length === 1 ? classes.flatMap((title) => repeatedIn(block, title, 'class')) : []),
  ]
}

function repeatedIn({ index, table }: Block, title: TableCell, message: 'code' | 'class'): readonly FoundFault[] {
  const seen = new Map<string, { readonly row: number; readonly cell: number; readonly to: number }>()
  return (table?.rows.slice(1) ?? []).flatMap(({ cells }, nth): FoundFault[] => {
    const cell = cells.findIndex(({ column, columnSpan }) => column === title.column && columnSpan === title.columnSpan)
    const words = cells[cell]?.text.trim() ?? ''
    if (EMPTY.test(words)) return []
    const row = nth + 1
    const to = cells[cell]?.text.length ?? 0
    const first = seen.get(words)
    if (!first) {
      seen.set(words, { row, cell, to })
      return []
    }
    return [
      {
        at: { block: index, from: 0, to, cell: { row, cell } },
        message,
        data: { found: words },
        evidence: [{ block: index, from: 0, to: first.to, cell: { row: first.row, cell: first.cell } }],
        certainty: 'likely',
      },
    ]
  })
}
