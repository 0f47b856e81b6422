import type { Block } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { ENQUIRY_SUMMARY } from './contents-basis.ts'
import { statementPassages } from './statement.ts'

export const enquiryCounts: Check = {
  id: 'W16',
  name: 'enquiry-counts',
  group: 'explanatory-statement',
  title: { zh: '征求意见汇总的数目', en: 'counts of the enquiry' },
  why: {
    zh: '发出、收回、采纳的数目对不上，就说明有意见漏了；不采纳要有理由。',
    en: 'Counts that do not add up mean that an opinion was lost; a refusal needs a reason.',
  },
  basis: [ENQUIRY_SUMMARY],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    sum: {
      zh: '意见共{total}条，各类处理之和为{sum}条，两者不等',
      en: '{total} opinions in all, but those handled add up to {sum}',
    },
    more: {
      zh: '{one}（{oneCount}）多于{other}（{otherCount}）',
      en: '{one} ({oneCount}) are more than {other} ({otherCount})',
    },
    rows: {
      zh: '正文说不采纳{count}条，表中不采纳的是{rows}条',
      en: 'the text says that {count} are refused; the table refuses {rows}',
    },
    reason: { zh: '不采纳的意见没有写明理由', en: 'an opinion is refused without a reason' },
  },
  check: (text) => {
    const counted = statementPassages(text).filter(({ cell }) => cell === undefined)
    const counts = counted.map((passage) => countsIn(passage.text, passage.place)).filter(({ size }) => size > 1)
    const tables = text.document.blocks.flatMap((block) => handlingTable(block) ?? [])
    if (counts.length === 0 && tables.length === 0) return notApplicable('nothing-to-check')
    return found([
      ...counts.flatMap((each) => [...sumFault(each), ...orderFaults(each)]),
      ...rowFaults(counts, tables, text),
      ...tables.flatMap(({ unreasoned }) => unreasoned.map((at) => ({ at, message: 'reason' }))),
    ])
  },
}

type CountName = 'sent' | 'answered' | 'withOpinions' | 'total' | 'adopted' | 'partly' | 'refused'
type Count = { readonly value: number; readonly at: TextPlace }
type Counts = ReadonlyMap<CountName, Count>

const N = String.raw`\s?(?<count>\d{1,5})\s?`
/** The kinds of answer: counted in 家, 个 or 份; the opinions: in 条, 项 or 个. */
const FORMS: readonly (readonly [CountName, RegExp])[] = [
  ['sent', new RegExp(`(?:发送|发往|发给|发出|寄出|寄送)[^。；，\\d]{0,20}${N}(?:家|个单位|个部门|份)`, 'u')],
  [
    'answered',
    new RegExp(
      `(?:收到|收回|回收|返回)[^。；，\\d意]{0,10}${N}(?:家|个单位|份)|回函的?(?:单位)?${N.replace('<count>', '<other>')}(?:家|个|份)`,
      'u',
    ),
  ],
  [
    'withOpinions',
    new RegExp(`有(?:建议或)?意见(?:和建议|或建议)?的?(?:回函|单位|复函)*(?:单位)?(?:为|有|共)?${N}(?:家|个|份)`, 'u'),
  ],
  [
    'total',
    new RegExp(
      `(?:共|总计|汇总|收到|提出)[^。；，\\d]{0,12}(?:意见|建议)[^。；，\\d]{0,6}${N}[条项个]|(?:共|总计|收到|提出)[^。；，\\d]{0,8}${N.replace('<count>', '<other>')}[条项个](?:修改)?(?:意见|建议)`,
      'u',
    ),
  ],
  ['adopted', new RegExp(`(?<!部分|不|未|不予|未予)(?:采纳|采用)(?:的)?(?:意见)?(?:为|有)?${N}[条项个]`, 'u')],
  ['partly', new RegExp(`部分(?:采纳|采用)(?:的)?(?:意见)?(?:为|有)?${N}[条项个]`, 'u')],
  ['refused', new RegExp(`(?:不|未|不予|未予)(?:采纳|采用)(?:的)?(?:意见)?(?:为|有)?${N}[条项个]`, 'u')],
]

function countsIn(words: string, place: (from: number, to: number) => TextPlace): Counts {
  const found = new Map<CountName, Count>()
  if (!/意见|回函|采纳/u.test(words)) return found
  for (const [name, form] of FORMS) {
    const match = form.exec(words)
    const figures = match?.groups?.['count'] ?? match?.groups?.['other']
    if (!match || figures === undefined) continue
    const from = match.index + match[0].lastIndexOf(figures)
    found.set(name, { value: Number(figures), at: place(from, from + figures.length) })
  }
  // Two rounds in one paragraph, or a kind of handling that we do not name: then the sum is not ours to judge.
  const opinions = OPINIONS.filter((name) => found.has(name)).length
  if ((words.match(/\d{1,5}\s?[条项]/gu)?.length ?? 0) > opinions) found.delete('total')
  return found
}

const OPINIONS: readonly CountName[] = ['total', 'adopted', 'partly', 'refused']

/** A total and both of its usual kinds are needed to speak of a sum. */
function sumFault(counts: Counts): readonly FoundFault[] {
  const [total, adopted, refused] = [counts.get('total'), counts.get('adopted'), counts.get('refused')]
  if (!total || !adopted || !refused) return []
  const sum = adopted.value + refused.value + (counts.get('partly')?.value ?? 0)
  if (sum === total.value) return []
  return [{ at: total.at, message: 'sum', data: { total: total.value, sum } }]
}

const ORDERED: readonly (readonly [CountName, string, CountName, string])[] = [
  ['answered', '收到回函的单位', 'sent', '发送的单位'],
  ['withOpinions', '有意见的单位', 'answered', '收到回函的单位'],
]

function orderFaults(counts: Counts): readonly FoundFault[] {
  return ORDERED.flatMap(([name, one, otherName, other]) => {
    const [less, more] = [counts.get(name), counts.get(otherName)]
    if (!less || !more || less.value <= more.value) return []
    const data = { one, oneCount: less.value, other, otherCount: more.value }
    return [{ at: less.at, message: 'more', data }]
  })
}

type HandlingTable = { readonly refused: number; readonly unreasoned: readonly TextPlace[] }

const HANDLING_HEAD = /处理|采纳/u
const REASON_HEAD = /理由|说明|原因|备注/u
const REFUSED = /^(?:不|未|不予|未予)采(?:纳|用)/u

/** A table with a column for the handling of each opinion; null for any other. */
function handlingTable(block: Block): HandlingTable | null {
  const head = block.table?.rows[0]?.cells ?? []
  const handling = head.find(({ text }) => HANDLING_HEAD.test(text))
  const reason = head.find((cell) => cell !== handling && REASON_HEAD.test(cell.text))
  if (!block.table || !handling) return null
  const unreasoned: TextPlace[] = []
  let refused = 0
  for (const [row, { cells }] of block.table.rows.entries()) {
    const at = cells.findIndex(({ column }) => column === handling.column)
    const words = cells[at]?.text.trim() ?? ''
    if (row === 0 || !REFUSED.test(words)) continue
    refused += 1
    const why = reason && cells.find(({ column }) => column === reason.column)
    const isBare = /^(?:不|未|不予|未予)采(?:纳|用)[。；]?$/u.test(words)
    if (isBare && (!reason || (why && why.text.trim() === '')))
      unreasoned.push({ block: block.index, from: 0, to: (cells[at]?.text ?? '').length, cell: { row, cell: at } })
  }
  return { refused, unreasoned }
}

/** Only where there is one count and one table, and the table is whole: it may be continued in another paper. */
function rowFaults(counts: readonly Counts[], tables: readonly HandlingTable[], text: CheckedText): FoundFault[] {
  const refused = counts.flatMap((each) => each.get('refused') ?? [])
  const [count, table] = [refused[0], tables[0]]
  if (!count || !table || refused.length > 1 || tables.length > 1 || table.refused === 0) return []
  if (count.value === table.refused || text.document.gaps.length > 0) return []
  return [{ at: count.at, message: 'rows', data: { count: count.value, rows: table.refused } }]
}
