import type { Block, TableCell } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'

export const weightsUnbalanced: Check = {
  id: 'K17',
  name: 'weights-unbalanced',
  group: 'types',
  title: { zh: '评价标准的要素', en: 'elements of an evaluation standard' },
  why: {
    zh: '权重之和不是 1 或 100%，综合得分就没有确定的满分。',
    en: 'Unless the weights add up to 1 or 100 % a total score has no definite maximum.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { types: ['evaluation'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '表中的权重之和为{sum}，不是1或100%，请核对',
      en: 'The weights in the table add up to {sum}, not to 1 or 100 %; check them',
    },
  },
  check: (text) => {
    const columns = text.document.blocks.flatMap((block) => weightsIn(block))
    return columns.length === 0 ? notApplicable('nothing-to-check') : found(columns.flatMap(faultIn))
  },
}

type Weights = { readonly block: Block; readonly cell: number; readonly title: TableCell; readonly sum: number }

/** A column of weights that is a number in every row; levels of indicators under each other cannot be added up. */
function weightsIn(block: Block): readonly Weights[] {
  const { table } = block
  if (!table || table.isLayout || table.headRows > 1 || table.rows.length < 3) return []
  const [head, ...body] = table.rows
  const titles = head?.cells.filter(({ text }) => text.replaceAll(/\s/gu, '').startsWith('权重')) ?? []
  const [title] = titles
  if (!title || titles.length > 1) return []
  const weights = body.map(({ cells }) => cells.find(({ column }) => column === title.column))
  const isFlat = weights.every((cell) => cell?.rowSpan === 1 && NUMBER.test(cell.text.trim()))
  const isSummed = body.some(({ cells }) => cells.some(({ text }) => /合计|总计|小计/u.test(text)))
  if (!isFlat || isSummed) return []
  const sum = weights.reduce((total, cell) => total + Number.parseFloat(cell?.text ?? '0'), 0)
  return [{ block, cell: head?.cells.indexOf(title) ?? 0, title, sum: Number(sum.toFixed(6)) }]
}

const NUMBER = /^\d+(?:\.\d+)?\s?%?$/u

const faultIn = ({ block, cell, title, sum }: Weights): readonly FoundFault[] =>
  sum === 1 || sum === 10 || sum === 100 || sum === 1000
    ? []
    : [
        {
          at: { block: block.index, from: 0, to: title.text.length, cell: { row: 0, cell } },
          message: 'found',
          data: { sum: String(sum) },
          certainty: 'likely',
        },
      ]
