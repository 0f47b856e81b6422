import { type Quantity, quantitiesIn } from '../lexer/quantities.ts'
import type { ExtractIndicator, IndicatorUnit } from './extract.ts'

export type MeasuredValue = Pick<ExtractIndicator, 'relation' | 'values' | 'unit'>

export const NO_VALUE: MeasuredValue = {
  relation: null,
  values: { value: null, least: null, most: null },
  unit: null,
}

export const valueOfQuantity = ({
  relation,
  value,
  least,
  most,
  unit,
  dimension,
  factor,
}: Quantity): MeasuredValue => ({
  relation,
  values: { value, least, most },
  unit: unitOfQuantity(unit, dimension, factor),
})

const unitOfQuantity = (
  unit: Quantity['unit'],
  dimension: Quantity['dimension'],
  factor: number | null,
): IndicatorUnit | null => (unit === null || dimension === null ? null : { written: unit, dimension, factor })

const NUMBER = /^[-+−]?\d{1,15}(?:\.\d{1,15})?$/u

/**
 * The value that a cell of a table holds, its unit being written in it or given beside it. `isWhole` says that the cell
 * holds nothing else. Null where there is no quantity in it, or more than one.
 */
export function valueOfCell(
  words: string,
  unitBeside: string | null,
): { readonly measured: MeasuredValue; readonly isWhole: boolean } | null {
  const own = quantitiesIn(words)
  const [only] = own
  if (own.length > 1) return null
  if (only?.unit) return { measured: valueOfQuantity(only), isWhole: only.from === 0 && only.to === words.length }
  if (unitBeside !== null) {
    const composed = `${words} ${unitBeside}`
    const [first, second] = quantitiesIn(composed)
    if (first?.unit && !second) {
      return { measured: valueOfQuantity(first), isWhole: first.from === 0 && first.to === composed.length }
    }
  }
  if (only) return { measured: valueOfQuantity(only), isWhole: only.from === 0 && only.to === words.length }
  return NUMBER.test(words) ? { measured: bareNumber(Number(words.replace('−', '-'))), isWhole: true } : null
}

const bareNumber = (value: number): MeasuredValue => ({
  relation: 'equal',
  values: { value, least: value, most: value },
  unit: null,
})
