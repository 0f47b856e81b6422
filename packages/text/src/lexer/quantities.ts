/** Exponents of m kg s A K mol cd, then plane angle and count-like units as their own letters. */
export type Dimension = Readonly<Record<string, number>>

export type Relation = 'equal' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'tolerance' | 'about'

/**
 * A number with or without unit and bounds in running text. Bounds are as written, in `unit`; `least` and `most` are null
 * where open. `isGlued` says that no gap stands between number and unit.
 */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly relation: Relation
  readonly value: number | null
  readonly least: number | null
  readonly most: number | null
  readonly unit: string | null
  readonly dimension: Dimension | null
  /** Factor to the coherent SI unit; null for unknown or affine units. */
  readonly factor: number | null
  readonly isGlued: boolean
  readonly numberFrom: number
  readonly numberTo: number
  readonly unitFrom: number | null
  readonly unitTo: number | null
}
