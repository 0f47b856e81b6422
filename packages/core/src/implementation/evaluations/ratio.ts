/** An exact, reduced share of whole numbers of any size; the denominator is above zero. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint }

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))

/** Throws where the denominator is not above zero or the numerator is below it: no share is. */
export function ratio(numerator: bigint | number, denominator: bigint | number): Ratio {
  const [above, below] = [BigInt(numerator), BigInt(denominator)]
  if (below <= 0n || above < 0n) throw new RangeError(`not a share: ${above}/${below}`)
  const divisor = greatestCommonDivisor(above, below)
  return { numerator: above / divisor, denominator: below / divisor }
}

export const zero: Ratio = { numerator: 0n, denominator: 1n }

export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.numerator * b.numerator, a.denominator * b.denominator)

export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.numerator * b.denominator, a.denominator * b.numerator)

export const reaches = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator >= b.numerator * a.denominator

/** 3/20, or 4 where nothing is left to divide. */
export const wordRatio = ({ numerator, denominator }: Ratio): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`

const HUNDREDTHS = 100n

/** Two decimal places; what is cut off is rounded half up, and `≈` says so. */
export function wordDecimal({ numerator, denominator }: Ratio): string {
  const scaled = numerator * HUNDREDTHS
  const rounded = (scaled * 2n + denominator) / (denominator * 2n)
  const digits = `${rounded / HUNDREDTHS}.${String(rounded % HUNDREDTHS).padStart(2, '0')}`
  return scaled % denominator === 0n ? digits : `≈ ${digits}`
}
