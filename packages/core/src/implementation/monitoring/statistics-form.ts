import type { Basis } from '../../law/basis.ts'
import { type Field, type Fields, integer, longText, text, yesNo } from '../../procedures/field.ts'
import type { Reason } from '../../refusals/refusal.ts'
import type { Fraction } from '../../values/fraction.ts'
import type { Worded } from '../../worded.ts'

/** The four parts of a report that the measures name. They are remembered, not read in the original: 待核. */
export const statisticsParts = {
  overall: { zh: '总体评估', en: 'Overall assessment' },
  effect: { zh: '实施效果', en: 'Effect of implementation' },
  problems: { zh: '存在问题', en: 'Problems' },
  suggestions: { zh: '改进建议', en: 'Suggestions' },
} as const satisfies Record<string, Worded>

export type StatisticsPart = keyof typeof statisticsParts

/**
 * One field of the form: which part of the report it goes into, how it is filled in, what it rests on, and whose it is:
 * `legal` one of the four parts, `product` added by this product, `authority` added by the authority from a day on.
 */
export type StatisticsField = {
  readonly name: string
  readonly part: StatisticsPart
  readonly field: Field
  readonly origin: 'legal' | 'product' | 'authority'
  readonly basis: readonly Basis[]
}

export const statisticsFieldOrigins = {
  legal: { zh: '规定的四个部分', en: 'One of the four parts laid down' },
  product: { zh: '本系统所设', en: 'Added by this product' },
  authority: { zh: '主管部门增设', en: 'Added by the authority' },
} as const satisfies Record<StatisticsField['origin'], Worded>

const fourParts: readonly Basis[] = [{ source: 'MSM', article: '43', confidence: 'R' }]
const derived: readonly Basis[] = [{ source: 'STAT', article: '', confidence: 'H' }]

const COUNT_MAX = 1_000_000_000
const count = { min: 0, max: COUNT_MAX }
const optional = { required: false } as const
const bodies: Worded = { zh: '家', en: 'bodies' }
const batches: Worded = { zh: '批次', en: 'batches' }
const times: Worded = { zh: '次', en: 'times' }
const yuan: Worded = { zh: '元', en: 'yuan' }

const own = (part: StatisticsPart, name: string, field: Field): StatisticsField => ({
  name,
  part,
  field,
  origin: 'product',
  basis: derived,
})

const legal = (part: StatisticsPart): StatisticsField => ({
  name: part,
  part,
  field: longText(statisticsParts[part].zh, statisticsParts[part].en),
  origin: 'legal',
  basis: fourParts,
})

/**
 * The form as data. The pilot since 2021 covered thirty-two areas; the items of its forms were not published, so that
 * only the four parts claim to be laid down, and every other field says that it is ours.
 */
export const statisticsForm: readonly StatisticsField[] = [
  legal('overall'),
  own('overall', 'method', longText('数据来源和统计方法', 'Sources and method', optional)),
  own(
    'overall',
    'inScope',
    integer('应实施单位总数', 'Bodies that have to implement it', { ...count, unit: bodies }, optional),
  ),
  own('overall', 'surveyed', integer('调查样本单位数', 'Bodies surveyed', { ...count, unit: bodies }, optional)),
  own(
    'overall',
    'implementing',
    integer('其中已实施单位数', 'Of these, implementing it', { ...count, unit: bodies }, optional),
  ),
  own('overall', 'regions', text('覆盖地区', 'Regions covered', optional)),
  own('effect', 'tested', integer('检测批次', 'Batches tested', { ...count, unit: batches }, optional)),
  own(
    'effect',
    'nonconforming',
    integer('其中不符合批次', 'Of these, not conforming', { ...count, unit: batches }, optional),
  ),
  own('effect', 'inspections', integer('监督检查次数', 'Inspections', { ...count, unit: times }, optional)),
  own(
    'effect',
    'penalties',
    integer('行政处罚件数', 'Penalties', { ...count, unit: { zh: '件', en: 'cases' } }, optional),
  ),
  own(
    'effect',
    'accidents',
    integer('相关事故起数', 'Related accidents', { ...count, unit: { zh: '起', en: 'cases' } }, optional),
  ),
  own(
    'effect',
    'costYuan',
    integer('样本单位实施成本合计', 'Cost of implementation, all bodies surveyed', { ...count, unit: yuan }, optional),
  ),
  legal('effect'),
  own('effect', 'economic', longText('经济效益', 'Economic benefit', optional)),
  own('effect', 'social', longText('社会效益', 'Social benefit', optional)),
  own('effect', 'ecological', longText('生态效益', 'Ecological benefit', optional)),
  legal('problems'),
  own('problems', 'clauses', longText('问题集中的条款', 'Provisions that cause problems', optional)),
  own('problems', 'testable', yesNo('试验方法可操作', 'The test methods can be carried out', optional)),
  own('problems', 'enforcement', longText('监督执法中的困难', 'Difficulties in enforcement', optional)),
  own(
    'problems',
    'international',
    longText('与国际标准和国外法规的差异', 'Differences from international standards and foreign rules', optional),
  ),
  legal('suggestions'),
  own('suggestions', 'revise', yesNo('建议修订或废止', 'Revision or withdrawal is suggested', optional)),
]

/** The summary of the year that a point owes beside its reports. The words of the summary are all that is laid down. */
export const summaryForm: readonly StatisticsField[] = [
  {
    name: 'summary',
    part: 'overall',
    field: longText('年度总结', 'Summary of the year'),
    origin: 'legal',
    basis: [{ source: 'STA1', article: '', confidence: 'V' }],
  },
  own('problems', 'difficulties', longText('工作中的困难', 'Difficulties met', optional)),
  own('suggestions', 'nextYear', longText('下一年计划', 'Plan for the next year', optional)),
]

export const fieldsOf = (form: readonly StatisticsField[]): Fields =>
  Object.fromEntries(form.map(({ name, field }) => [name, field]))

export type StatisticsValues = Readonly<Record<string, unknown>>

/** A part cannot be larger than its whole. Each pair is the part and its whole, by the names of their fields. */
const within: readonly (readonly [part: string, whole: string])[] = [
  ['surveyed', 'inScope'],
  ['implementing', 'surveyed'],
  ['nonconforming', 'tested'],
]

/** What cannot be so in a filled-in form. A number whose whole is not given is not held against it. */
export function contradictionsIn(values: StatisticsValues): Reason[] {
  const titles = Object.fromEntries(statisticsForm.map(({ name, field }) => [name, field.label]))
  return within.flatMap(([part, whole]) => {
    const [small, large] = [values[part], values[whole]]
    if (typeof small !== 'number' || typeof large !== 'number' || small <= large) return []
    const data = { field: part, part: titles[part] ?? part, whole: titles[whole] ?? whole, small, large }
    return [{ code: 'STATISTICS_PART_EXCEEDS', data }]
  })
}

/** Figures that follow from a form, each with the share it is; null where a number is missing or nobody was counted. */
export const statisticsFigures = {
  coverage: { zh: '样本覆盖率', en: 'Coverage of the sample' },
  implementing: { zh: '样本实施率', en: 'Implementing, of the sample' },
  conforming: { zh: '检测符合率', en: 'Conforming, of the batches tested' },
} as const satisfies Record<string, Worded>

export type StatisticsFigure = keyof typeof statisticsFigures

export function figuresOf(values: StatisticsValues): Readonly<Record<StatisticsFigure, Fraction | null>> {
  const { tested, nonconforming } = values
  const conforming = typeof tested === 'number' && typeof nonconforming === 'number' ? tested - nonconforming : null
  return {
    coverage: share(values['surveyed'], values['inScope']),
    implementing: share(values['implementing'], values['surveyed']),
    conforming: share(conforming, tested),
  }
}

function share(numerator: unknown, denominator: unknown): Fraction | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) return null
  return { numerator, denominator }
}

/** Numbers of several forms added up; a form without the number adds nothing and is left out of `forms`. */
export function sumOf(
  forms: readonly StatisticsValues[],
  name: string,
): { readonly sum: number; readonly forms: number } {
  const numbers = forms.flatMap((values) => {
    const value = values[name]
    return typeof value === 'number' ? [value] : []
  })
  return { sum: numbers.reduce((sum, each) => sum + each, 0), forms: numbers.length }
}
