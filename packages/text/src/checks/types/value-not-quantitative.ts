import type { Block } from '../../document/document.ts'
import { quantitiesIn } from '../../lexer/quantities.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { requirementsChapters } from './requirement-parts.ts'

export const valueNotQuantitative: Check = {
  id: 'K11',
  name: 'value-not-quantitative',
  group: 'types',
  title: { zh: '产品指标量化且有单位', en: 'product values quantitative' },
  why: {
    zh: '产品指标没有数值或单位就不能检验，也不能比较。',
    en: 'A product value without figures or unit can neither be inspected nor compared.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.10—2014', confidence: 'R' }],
  modality: 'should',
  appliesTo: { types: ['product'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    vague: {
      zh: '指标“{found}”没有数值，请写明数值或允许的范围',
      en: 'The value “{found}” has no figures; give a value or a range',
    },
    unit: {
      zh: '指标“{found}”没有单位，请在数值后、表头或表的右上方写明',
      en: 'The value “{found}” has no unit; give it behind the value, in the head or above the table',
    },
  },
  check: (text) => {
    const tables = requirementsChapters(text)
      .flatMap((chapter) => text.facts.under(chapter))
      .filter(({ table }) => table !== null && !table.isLayout)
    if (tables.length === 0) return notApplicable('nothing-to-check')
    return found(tables.flatMap((block) => faultsIn(block, captionOf(text.document.blocks, block))))
  },
}

const VALUES = /^(?:特性值|指标|指标值|技术指标|要求|参数|参数值|标准值|限值)/u
const VAGUE = /^(?:良好|优良|正常|合理|适中|适当|较[高低好大小])。?$/u
const BARE = /^[≤≥<>＜＞]?\s?[-+]?\d+(?:\.\d+)?(?:\s?[~～]\s?[-+]?\d+(?:\.\d+)?)?$/u
/** Numbers that count or compare have no unit. */
const COUNTED = /[数次级度比率类]|系数|pH|PH|个|编号|等级|指数|%|％/u

/** The caption names the unit of a whole table (单位为毫米), or the line above it does. */
const captionOf = (blocks: readonly Block[], { index }: Block): string =>
  blocks
    .slice(Math.max(0, index - 2), index)
    .map(({ text }) => text)
    .join('\n')

function faultsIn({ index, table }: Block, above: string): readonly FoundFault[] {
  const [head, ...body] = table?.rows ?? []
  const column = head?.cells.findIndex(({ text }) => VALUES.test(text.replaceAll(/\s/gu, ''))) ?? -1
  const title = head?.cells[column]
  if (!title || (table?.headRows ?? 1) > 1) return []
  return body.flatMap(({ cells }, nth): FoundFault[] => {
    const cell = cells.findIndex((each) => each.column === title.column)
    const words = cells[cell]?.text.trim() ?? ''
    const isVague = VAGUE.test(words)
    const others = cells.filter((_, at) => at !== cell).map(({ text }) => text)
    const isBare = BARE.test(words) && !hasUnit(title.text, above, others) && !COUNTED.test(others.join(' '))
    if (!isVague && !isBare) return []
    const at = { block: index, from: 0, to: cells[cell]?.text.length ?? 0, cell: { row: nth + 1, cell } }
    return [{ at, message: isVague ? 'vague' : 'unit', data: { found: words }, certainty: 'guessed' }]
  })
}

const hasUnit = (head: string, above: string, others: readonly string[]): boolean =>
  above.includes('单位') ||
  /单位|[（(/\n]\s?\S{1,8}\s?[）)]?$/u.test(head) ||
  others.some((each) => isUnit(each.trim()))

const isUnit = (words: string): boolean => words !== '' && quantitiesIn(`1 ${words}`).some(({ unit }) => unit === words)
