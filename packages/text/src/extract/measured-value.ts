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

/** `quantity` is null where the cell holds a mere number; `isWhole` says that it holds nothing else. */
export type CellValue = {
  readonly measured: MeasuredValue
  readonly quantity: Quantity | null
  readonly isWhole: boolean
}

/**
 * The value that a cell of a table holds, its unit being written in it or given beside it. Null where there is no quantity
 * in it, or more than one.
 */
export function valueOfCell(words: string, unitBeside: string | null): CellValue | null {
  const own = quantitiesIn(words)
  const [only] = own
  if (own.length > 1) return null
  if (only?.unit) return measuredBy(only, words)
  if (unitBeside !== null) {
    const composed = `${words} ${unitBeside}`
    const [first, second] = quantitiesIn(composed)
    if (first?.unit && !second) return measuredBy(first, composed)
  }
  if (only) return measuredBy(only, words)
  if (!NUMBER.test(words)) return null
  return { measured: bareNumber(Number(words.replace('−', '-'))), quantity: null, isWhole: true }
}

const measuredBy = (quantity: Quantity, words: string): CellValue => ({
  measured: valueOfQuantity(quantity),
  quantity,
  isWhole: quantity.from === 0 && quantity.to === words.length,
})

const bareNumber = (value: number): MeasuredValue => ({
  relation: 'equal',
  values: { value, least: value, most: value },
  unit: null,
})
