import { plainOf } from '../../lexer/plain.ts'
import type { Check, FoundFault } from '../check.ts'
import { judged, measureOf, type PlacedQuantity, quantitiesOf, withUnit, writeInstead } from './measured-passages.ts'

export const toleranceForm: Check = {
  id: 'Q05',
  name: 'tolerance-form',
  group: 'quantities',
  title: { zh: '公差的写法', en: 'tolerances' },
  why: {
    zh: '公差的写法在数学上要正确，否则看不出单位属于中心值、偏差还是两者。',
    en: 'A tolerance must be correct mathematically, or it does not show what the unit belongs to.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    found: {
      zh: '“{found}”看不出单位是否也属于中心值和偏差，写作“{expected}”',
      en: '“{found}” does not show what the unit belongs to; write “{expected}”',
    },
    percent: {
      zh: '“{found}”会被读成相对偏差，写作“{expected}”',
      en: '“{found}” can be read as a relative deviation; write “{expected}”',
    },
  },
  check: (text) =>
    judged(
      text,
      quantitiesOf(text)
        .filter(({ relation, value }) => relation === 'tolerance' && value !== null)
        .flatMap(faultIn),
    ),
}

const TOLERANCE =
  /^(?<nominal>[-+]?\d[\d., ]*?) ?(?<first>[^\d±() ][^\d±() ]*)? ?± ?(?<deviation>\d[\d., ]*?) ?(?<last>[^\d±() ]\S*)?$/u

/** A percentage is at most this; 2000±10% is a value with a relative deviation. */
const PERCENTAGE_MAX = 100

function faultIn(quantity: PlacedQuantity): readonly FoundFault[] {
  const measure = measureOf(quantity)
  const { nominal, first, deviation, last } = TOLERANCE.exec(plainOf(measure.words))?.groups ?? {}
  if (nominal === undefined || deviation === undefined) return []
  const unit = last ?? first
  if (unit === undefined || isHanUnit(unit)) return []
  const isPercent = unit === '%'
  const expected = withUnit(`(${nominal}±${deviation})`, unit)
  if (first !== undefined && last !== undefined) {
    if (first !== '%' || last !== '%') return []
    return [{ ...writeInstead(measure, 'percent', expected), certainty: 'guessed' }]
  }
  if (isPercent && first === undefined && (quantity.value ?? 0) > PERCENTAGE_MAX) return []
  return [writeInstead(measure, 'found', expected)]
}

const isHanUnit = (unit: string): boolean => /\p{Script=Han}/u.test(unit)
