import { indicatorReadingsOf } from '../../extract/indicator-reading.ts'
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
  indicatorReadingsOf(text).flatMap(({ quantity, passage, at, object, characteristic, relativeTo }): Indicator[] => {
    if (quantity === null || characteristic === null || relativeTo !== null) return []
    if (!BOUNDED.has(quantity.relation) || quantity.dimension === null) return []
    if (passage.block.kind === 'example' || NO_CHARACTERISTIC.test(characteristic)) return []
    const name = named(object, characteristic)
    return name === null ? [] : [{ characteristic: name, quantity, passage, from: at.from, to: at.to }]
  }),
)

const BOUNDED: ReadonlySet<Quantity['relation']> = new Set(['at-least', 'more-than', 'at-most', 'less-than', 'range'])

/** `桌面微风扇的噪声` gives 噪声; of a mere dimension the name is whole: 水壶的质量. */
function named(object: string | null, characteristic: string): string | null {
  if (!DIMENSION.test(characteristic)) return characteristic
  return object === null ? null : `${object}的${characteristic}`
}

/** Every object has these: alone they do not say what is bounded. */
const DIMENSION =
  /^(?:长度|宽度|高度|厚度|深度|直径|尺寸|面积|体积|容积|质量|重量|数量|距离|温度|湿度|压力|速度|电压|电流|频率|功率|误差|偏差|次数|周期|期限|间隔|比例|含量)$/u

/** Names of positions and of measures that stand before many numbers and name no characteristic. */
const NO_CHARACTERISTIC =
  /^(?:一般|通常|至少|最多|最少|分别|均|都|以及|或者|并且|大约|大于|小于|不足|超过|其中|时间|数值|取值|持续|提供|补充|保持|达到|时速从)$|^(?!.*\p{Script=Han}{2})/u

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
