import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { requirementsChapters } from './requirement-parts.ts'

export const requirementsTableHead: Check = {
  id: 'K07',
  name: 'requirements-table-head',
  group: 'types',
  title: { zh: '要求表的表头', en: 'head of a table of requirements' },
  why: {
    zh: '以表格表述要求时，编号、特性、特性值和证实方法各占一栏，要求与方法才对得上。',
    en: 'A table of requirements has columns for number, characteristic, value and method, so that they meet.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'should',
  appliesTo: { editions: ['2020'], types: ['specification'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    found: {
      zh: '要求表的表头缺少“{missing}”；宜为“编号”“特性”“特性值”“证实方法”',
      en: 'The head of the table of requirements lacks “{missing}”; it should read 编号, 特性, 特性值, 证实方法',
    },
  },
  check: (text) => {
    const tables = requirementsChapters(text).flatMap((chapter) => text.facts.under(chapter).filter(isOfRequirements))
    return tables.length === 0 ? notApplicable('nothing-to-check') : found(tables.flatMap(faultIn))
  },
}

/** Which column each heading of a column stands for; 项目 and 指标 are what such tables are usually headed by. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['编号', /^(?:编号|序号)/u],
  ['特性', /^(?:特性|特性名称)$/u],
  ['特性值', /^特性值/u],
  ['证实方法', /^(?:证实方法|试验方法|检验方法|测试方法|检测方法|测定方法)/u],
]

const headOf = ({ table }: Block): readonly string[] =>
  table?.rows[0]?.cells.map(({ text }) => text.replaceAll(/\s/gu, '')) ?? []

/** A simple table with one column of characteristics and one of their values. */
function isOfRequirements(block: Block): boolean {
  const { table } = block
  if (!table || table.isLayout || table.headRows > 1 || table.rows.length < 2) return false
  const head = headOf(block)
  return (
    head.some((cell) => /^(?:特性|特性名称)$/u.test(cell)) && head.some((cell) => /^(?:特性值|指标|要求)/u.test(cell))
  )
}

function faultIn(block: Block): readonly FoundFault[] {
  const head = headOf(block)
  const missing = COLUMNS.filter(([, pattern]) => !head.some((cell) => pattern.test(cell))).map(([name]) => name)
  if (missing.length === 0) return []
  const first = block.table?.rows[0]?.cells[0]
  return [
    {
      at: { block: block.index, from: 0, to: first?.text.length ?? 0, cell: { row: 0, cell: 0 } },
      message: 'found',
      data: { missing: missing.join('”“') },
    },
  ]
}
