import type { Quantity } from '../../lexer/quantities.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'

/**
 * A bound that a text sets to a characteristic: 噪声应不大于50 dB. `characteristic` is what stands before the bound, without
 * the words of modality and without whose it is, so that it compares with that of another text.
 */
export type Indicator = {
  readonly characteristic: string
  readonly quantity: Quantity
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

/** The bounds of a text that name their characteristic themselves, in sentences and in rows of tables. */
export const indicatorsOf: (text: CheckedText) => readonly Indicator[] = lazyFor((text: CheckedText) =>
  text.facts.quantities.flatMap((quantity) => {
    if (!BOUNDED.has(quantity.relation) || quantity.dimension === null) return []
    const { passage } = quantity
    if (passage.block.kind === 'example' || passage.block.element === 'contents') return []
    const characteristic = passage.cell ? ofRow(passage) : ofSentence(passage, quantity.from)
    if (characteristic === null) return []
    return [{ characteristic, quantity, passage, from: quantity.from, to: quantity.to }]
  }),
)

const BOUNDED: ReadonlySet<Quantity['relation']> = new Set(['at-least', 'more-than', 'at-most', 'less-than', 'range'])

const SUBJECT = /(?<subject>[\p{Script=Han}A-Za-z]{2,24})(?:应为|应在|宜为|[应宜为是在])?\s?$/u
/** What stands before the name of the characteristic: whose it is, and the words of the sentence around it. */
const POSSESSOR = /^.*(?:[的，、且并当若]|(?<![响对反相适感供效])应(?![力用变答])|建议|可以|支持|至少)/u
const MODAL_TAIL = /(?:应为|应在|不?[应宜]|为|是|在)$/u

/** `桌面微风扇的噪声应` gives 噪声; of a mere dimension the name is whole: 水壶的质量. */
function ofSentence({ text }: Passage, at: number): string | null {
  const subject = SUBJECT.exec(text.slice(Math.max(0, at - 32), at))?.groups?.['subject']?.replace(MODAL_TAIL, '')
  const bare = subject?.replace(POSSESSOR, '')
  if (subject === undefined || bare === undefined || bare.length < 2 || NO_CHARACTERISTIC.test(bare)) return null
  if (!DIMENSION.test(bare)) return bare
  return subject.length > bare.length ? subject : null
}

/** Every object has these: alone they do not say what is bounded. */
const DIMENSION =
  /^(?:长度|宽度|高度|厚度|深度|直径|尺寸|面积|体积|容积|质量|重量|数量|距离|温度|湿度|压力|速度|电压|电流|频率|功率|误差|偏差|次数|周期|期限|间隔|比例|含量)$/u

/** Names of positions and of measures that stand before many numbers and name no characteristic. */
const NO_CHARACTERISTIC =
  /^(?:一般|通常|至少|最多|最少|分别|均|都|以及|或者|并且|大约|大于|小于|不足|超过|其中|时间|数值|取值|持续|提供|补充|保持|达到|时速从)$|^(?!.*\p{Script=Han}{2})/u

/** In a row the characteristic is the first cell of words; a cell with several bounds says nothing for itself. */
function ofRow({ block, cell, text }: Passage): string | null {
  if (!cell || text.length > 24) return null
  const row = block.table?.rows[cell.row]
  const words = row?.cells.slice(0, cell.cell).filter((each) => /\p{Script=Han}{2}/u.test(each.text)) ?? []
  const bounds = row?.cells.filter((each) => /[≤≥<>～]|不[大小高低少]于/u.test(each.text)) ?? []
  const [name] = words
  return words.length === 1 && bounds.length === 1 && name ? name.text.replaceAll(/\s/gu, '') : null
}

/** Whether two bounds are of one kind: comparable units, and both open on the same side. */
export const areComparable = (one: Quantity, other: Quantity): boolean =>
  sideOf(one) === sideOf(other) && (one.unit === other.unit || haveSameDimension(one, other))

/** Units without a factor, such as dB, compare with themselves only. */
const haveSameDimension = (one: Quantity, other: Quantity): boolean =>
  one.factor !== null && other.factor !== null && JSON.stringify(one.dimension) === JSON.stringify(other.dimension)

const sideOf = ({ least, most }: Quantity): string => `${least === null ? '' : 'least'}${most === null ? '' : 'most'}`

/** The bounds in the coherent unit; equal up to the error of floating figures. */
export const boundsIn = ({ least, most, factor }: Quantity): readonly [number | null, number | null] => [
  least === null ? null : least * (factor ?? 1),
  most === null ? null : most * (factor ?? 1),
]

export const isSame = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null && other !== null && Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other)))
