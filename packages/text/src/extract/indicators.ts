import type { CheckedText } from '../checks/checked-text.ts'
import type { ExtractIndicator, IndicatorMethod } from './extract.ts'
import { type IndicatorReading, indicatorReadingsOf } from './indicator-reading.ts'
import { clauseIn, methodOf } from './methods.ts'
import type { UnitMaker } from './places.ts'

/** The indicators of the normative body, in the order of the text. */
export const indicatorsOf = (text: CheckedText, maker: UnitMaker): readonly ExtractIndicator[] =>
  indicatorReadingsOf(text)
    .filter(({ isBody, isRow }) => isBody && !isRow)
    .map((reading) => indicatorOf(text, maker, reading))
    .toSorted((one, other) => one.place.at.block - other.place.at.block)

function indicatorOf(text: CheckedText, maker: UnitMaker, reading: IndicatorReading): ExtractIndicator {
  const { from, kind, object, characteristic, relation, values, unit, relativeTo, words, condition, confidence } =
    reading
  const { passage, at, identity } = reading
  return {
    ...maker.unit('indicator', passage.place(at.from, at.to), identity),
    from,
    kind,
    object,
    characteristic,
    relation,
    values,
    unit,
    relativeTo,
    words,
    condition,
    method: methodIn(text, reading),
    confidence,
  }
}

function methodIn(text: CheckedText, { from, passage, methodWords }: IndicatorReading): IndicatorMethod | null {
  if (from === 'prose') return methodOf(text, passage, methodWords ?? '')
  return methodWords === null ? null : { words: methodWords, clause: clauseIn(methodWords), basis: 'stated' }
}
