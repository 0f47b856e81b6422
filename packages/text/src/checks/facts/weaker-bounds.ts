import type { FoundFault, Outcome } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { areComparable, boundsIn, type Indicator, indicatorsOf, isSame } from './indicators.ts'
import { nameOf, otherStandards, serialOf } from './other-standards.ts'

/**
 * Compares the bounds of a text with those of standards that it must not fall below: `isFloor` picks these among the texts
 * at hand. Only what names the same characteristic with a bound on the same side compares, and only with a standard that
 * is cited normatively or of the same object; condition and method are for a person to judge.
 */
export function judgeFloor(text: CheckedText, isFloor: (other: CheckedText) => boolean): Outcome {
  const own = indicatorsOf(text)
  if (own.length === 0) return notApplicable('nothing-to-check')
  const others = otherStandards(text)
  if (others === null) return unknown('no-registry')
  const pairs = others
    .filter((other) => isFloor(other) && isOfSameObject(text, other))
    .flatMap((other) => own.flatMap((indicator) => pairOf(indicator, other)))
  return pairs.length === 0 ? unknown('needs-a-person') : found(pairs.flatMap(faultOf))
}

type Pair = { readonly own: Indicator; readonly floor: Indicator; readonly other: CheckedText }

function pairOf(own: Indicator, other: CheckedText): readonly Pair[] {
  const floor = indicatorsOf(other).filter(
    (each) => each.characteristic === own.characteristic && areComparable(each.quantity, own.quantity),
  )
  // Two bounds for one characteristic stand under different conditions; which is meant cannot be told.
  const [only] = floor
  return only && floor.length === 1 ? [{ own, floor: only, other }] : []
}

function faultOf({ own, floor, other }: Pair): readonly FoundFault[] {
  if (!isWeaker(own, floor)) return []
  const data = {
    characteristic: own.characteristic,
    found: own.quantity.text,
    expected: floor.quantity.text,
    standard: nameOf(other),
  }
  return [{ at: own.passage.place(own.from, own.to), message: 'weaker', data, certainty: 'guessed' }]
}

function isWeaker(own: Indicator, floor: Indicator): boolean {
  const [least, most] = boundsIn(own.quantity)
  const [floorLeast, floorMost] = boundsIn(floor.quantity)
  const fallsBelow = least !== null && floorLeast !== null && least < floorLeast && !isSame(least, floorLeast)
  const goesBeyond = most !== null && floorMost !== null && most > floorMost && !isSame(most, floorMost)
  return fallsBelow || goesBeyond
}

export const citesNormatively = (text: CheckedText, other: CheckedText): boolean => {
  const serial = serialOf(other)
  return (
    serial !== null &&
    text.facts.references.some(
      ({ list, identifier }) =>
        list === 'normative-references' &&
        (identifier?.canonical.some((each) => each.replace(/—\d{2,4}$/u, '') === serial) ?? false),
    )
  )
}

function isOfSameObject(text: CheckedText, other: CheckedText): boolean {
  if (citesNormatively(text, other)) return true
  const [one, two] = [objectOf(text), objectOf(other)]
  return one !== null && one.length >= 3 && one === two
}

/** The first element of the name is the object where there are several. */
const objectOf = ({ document }: CheckedText): string | null =>
  titleOf(document)
    ?.words.split(/[\s—]/u)[0]
    ?.replace(/(?:技术|安全|性能|质量|通用)?(?:规范|要求|条件)$/u, '') ?? null
