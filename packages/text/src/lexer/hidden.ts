import { datesIn } from './dates.ts'
import { identifiersIn } from './identifiers.ts'
import { plainOf } from './plain.ts'
import { addressFinders, codeFinders, formulaFinders, stretchesOf } from './protected.ts'
import { unitOf } from './units.ts'

export type Stretch = { readonly from: number; readonly to: number }

/** Where figures stand that measure nothing: numbers of standards, dates, addresses, code and formulas. */
export function figuresOfOtherKinds(text: string): readonly Stretch[] {
  const plain = plainOf(text)
  return [...identifiersIn(text), ...datesIn(text), ...addressesIn(plain), ...codeIn(plain), ...formulasIn(plain)]
}

/** URLs, mail addresses and paths. */
export function addressesIn(plain: string): readonly Stretch[] {
  if (!/[/@\\]|www/u.test(plain)) return []
  return addressFinders.flatMap((finder) => stretchesOf(plain, finder))
}

/** Code; kPa, mAh and the like are written as names of variables are, and are units. */
export function codeIn(plain: string): readonly Stretch[] {
  if (!/[A-Za-z]{2}|\d[xXhH]|_/u.test(plain)) return []
  return codeFinders
    .flatMap((finder) => stretchesOf(plain, finder))
    .filter(({ from, to }) => unitOf(plain.slice(from, to)) === null)
}

/** Formulas; `U = 220 V` is a value with its unit and none, `q=2m` is one, for its m is more likely an exponent. */
export function formulasIn(plain: string): readonly Stretch[] {
  if (!/[=≠≡∈]/u.test(plain)) return []
  return formulaFinders
    .flatMap((finder) => stretchesOf(plain, finder))
    .filter(({ from, to }) => !isValueWithUnit(plain.slice(from, to)))
}

function isValueWithUnit(formula: string): boolean {
  const groups = /[=≠≡∈] ?-?[\d.]{1,20}(?<gap> ?)(?<unit>[^\d\s=]{0,8})$/u.exec(formula)?.groups
  if (!groups) return false
  const unit = groups['unit'] ?? ''
  return unit === '' || (unitOf(unit) !== null && (groups['gap'] === ' ' || unit.length > 1))
}

/** The text with the stretches blanked out by a sign that no pattern knows, offsets kept. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let blanked = ''
  let at = 0
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue
    const start = Math.max(at, from)
    blanked += text.slice(at, start) + '\uFFFF'.repeat(to - start)
    at = to
  }
  return blanked + text.slice(at)
}
