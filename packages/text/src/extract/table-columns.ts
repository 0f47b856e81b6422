import type { Table } from '../document/document.ts'
import { unitOf } from '../lexer/units.ts'
import { cellWords } from './cell-words.ts'
import type { Grid } from './table-grid.ts'

export type ColumnRole = 'ordinal' | 'name' | 'value' | 'unit' | 'method' | 'condition'

/** `under` is what a value column says beside its role, such as a grade: 优等品 under 指标. */
export type Column = {
  readonly index: number
  readonly role: ColumnRole
  readonly unit: string | null
  readonly under: string | null
}

/** Heads of tables of characteristics: those of GB/T 20001.5—2017 and .10—2014, and what drafts write in their place. */
const HEADS: readonly { readonly role: ColumnRole; readonly heads: RegExp }[] = [
  { role: 'ordinal', heads: /^(?:编号|序号|项号|条号|No\.?)$/u },
  {
    role: 'name',
    heads:
      /^(?:特性|特性名称|(?:检验|检测|试验|测试|控制)?项目|(?:技术|性能)?参数|参数名称|性能|(?:性能)?指标名称|项目名称|检测指标)$/u,
  },
  {
    role: 'value',
    heads:
      /^(?:特性值|(?:技术|性能|质量|控制)?指标|指标值|(?:技术|性能|质量)?要求|限值|限量|限量值|参数值|数值|规定值|标准值|极限值|允许值|允许偏差|额定值)$/u,
  },
  { role: 'unit', heads: /^(?:计量)?单位$/u },
  { role: 'method', heads: /^(?:证实|试验|检验|检测|测试|测定|测量)?方法(?:条款|章条号?|条号)?$|^(?:试验|检验)条款$/u },
  { role: 'condition', heads: /^(?:试验|测试|测量|检测)?条件$/u },
]

/** Grades side by side are columns of values, each under its own condition. */
const GRADE =
  /^(?:[一二三四五六]级品?|[ⅠⅡⅢⅣⅤ]{1,2}[级类型]|(?:I{1,3}|IV|V)[级类型]|[A-E][级类]|[1-6]级|[优特]级品?|[甲乙丙丁][级类]|优等品|[一二]等品|合格品)$/u

/** The columns whose head says what they hold. */
export function columnsOf(table: Table, grid: Grid): readonly Column[] {
  const heads = grid.slice(0, Math.max(1, table.headRows))
  return Array.from({ length: table.columnCount }, (_, index) =>
    columnOf(index, [...new Set(heads.flatMap((row) => (row[index] ? [cellWords(row[index].cell)] : [])))]),
  ).filter((column) => column !== null)
}

function columnOf(index: number, texts: readonly string[]): Column | null {
  const heads = texts.filter((text) => text.trim() !== '').map(withUnit)
  const known = heads.map(({ words }) => HEADS.find((each) => each.heads.test(words))?.role)
  const isGrade = heads.some(({ words }) => GRADE.test(words))
  const role = known.find((each) => each !== undefined) ?? (isGrade ? 'value' : undefined)
  if (role === undefined) return null
  const beside = heads.filter((_, nth) => known[nth] === undefined).map(({ words }) => words)
  return {
    index,
    role,
    unit: heads.find(({ unit }) => unit !== null)?.unit ?? null,
    under: beside.length === 0 ? null : beside.join(' '),
  }
}

const IN_BRACKETS = /^(?<words>.*?)[（(](?<unit>[^（）()]{1,12})[)）]$/u
const BEHIND_SLASH = /^(?<words>[^/／]*)[/／](?<unit>[^（）()]{1,12})$/u

/** 温升/K, 温升（K）, and a unit in a line of its own: the words and the unit apart. */
export function withUnit(text: string): { readonly words: string; readonly unit: string | null } {
  const lines = text.split('\n').map((line) => line.trim())
  const last = lines.at(-1) ?? ''
  if (lines.length > 1 && unitOf(last)) return { words: bare(lines.slice(0, -1).join('')), unit: last }
  const whole = bare(text)
  const groups = (IN_BRACKETS.exec(whole) ?? BEHIND_SLASH.exec(whole))?.groups
  const unit = groups?.['unit'] ?? ''
  return unitOf(unit) ? { words: groups?.['words'] ?? whole, unit } : { words: whole, unit: null }
}

const bare = (text: string): string => text.replaceAll(/\s+/gu, '')
