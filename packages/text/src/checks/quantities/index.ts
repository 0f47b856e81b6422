import type { Check } from '../check.ts'
import { contradictingValues } from './contradicting-values.ts'
import { dateForm } from './date-form.ts'
import { digitGrouping } from './digit-grouping.ts'
import { dimensionForm } from './dimension-form.ts'
import { figureInWords } from './figure-in-words.ts'
import { gapBeforeUnit } from './gap-before-unit.ts'
import { illegalUnit } from './illegal-unit.ts'
import { multiplicationSign } from './multiplication-sign.ts'
import { rangeForm } from './range-form.ts'
import { reversedRange } from './reversed-range.ts'
import { sexagesimalAngle } from './sexagesimal-angle.ts'
import { toleranceForm } from './tolerance-form.ts'
import { unclearBound } from './unclear-bound.ts'
import { unitSymbol } from './unit-symbol.ts'
import { uprightVariable } from './upright-variable.ts'
import { valueWithoutUnit } from './value-without-unit.ts'

export const quantitiesChecks: readonly Check[] = [
  gapBeforeUnit,
  figureInWords,
  rangeForm,
  dimensionForm,
  toleranceForm,
  sexagesimalAngle,
  multiplicationSign,
  unitSymbol,
  illegalUnit,
  digitGrouping,
  dateForm,
  unclearBound,
  reversedRange,
  valueWithoutUnit,
  contradictingValues,
  uprightVariable,
]
