const Z_95 = 1.96

/**
 * The lower bound of the 95 % interval of a share after Wilson: what a share of `right` in `reviewed` proves at least.
 * Between 0 and 1; 0 where nothing was reviewed.
 */
export function wilsonLowerBound(right: number, reviewed: number): number {
  if (reviewed === 0) return 0
  const share = right / reviewed
  const squared = Z_95 ** 2
  const centre = share + squared / (2 * reviewed)
  const spread = Z_95 * Math.sqrt((share * (1 - share) + squared / (4 * reviewed)) / reviewed)
  return (centre - spread) / (1 + squared / reviewed)
}
