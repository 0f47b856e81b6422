/** What one body did with the feedback that came to it. */
export type Conduct = {
  readonly total: number
  readonly answered: number
  readonly rated: number
  readonly satisfied: number
}

/** A share with its denominator; null, that is unknown, where there is nothing to divide by. */
export type Share = { readonly of: number; readonly among: number } | null

export const answeredShare = ({ answered, total }: Conduct): Share =>
  total === 0 ? null : { of: answered, among: total }

/** Of answers, not of ratings: whoever said nothing is not taken to be content. */
export const satisfiedShare = ({ satisfied, answered }: Conduct): Share =>
  answered === 0 ? null : { of: satisfied, among: answered }
