/** An exact share. Whole numbers only, so that 3/4 is three quarters and never 0.7499…; `denominator` 0 is nobody at all. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/**
 * Whether a share reaches a threshold. A share of nobody (0/0) reaches none: no ballot is no approval.
 *
 * @basis GSP 14: three quarters of those present
 */
export function atLeast(share: Fraction, threshold: Fraction): boolean {
  mustBeWhole(share)
  mustBeWhole(threshold)
  if (threshold.denominator === 0) throw new RangeError('a threshold needs a denominator')
  if (share.denominator === 0) return false
  return product(share.numerator, threshold.denominator) >= product(threshold.numerator, share.denominator)
}

/** 6/7 ≥ 3/4 or 5/7 < 3/4: the comparison as it stands in minutes. The same in both languages. */
export function wordShare(share: Fraction, threshold: Fraction): string {
  return `${wordFraction(share)} ${atLeast(share, threshold) ? '≥' : '<'} ${wordFraction(threshold)}`
}

/** Not reduced: 6/8 says that eight were there. */
export function wordFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`
}

function mustBeWhole({ numerator, denominator }: Fraction): void {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  if (!whole || numerator < 0 || denominator < 0) throw new RangeError(`not a fraction: ${numerator}/${denominator}`)
}

// Two safe integers may have a product that no double holds exactly.
function product(a: number, b: number): bigint {
  return BigInt(a) * BigInt(b)
}
