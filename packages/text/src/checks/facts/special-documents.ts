import type { Profile } from '../check.ts'

/** Documents that are laid out by rules of drafting of their own: what GB/T 1.1 says of structure is no measure for them. */
export const SPECIAL_DOCUMENTS: readonly NonNullable<Profile['special']>[] = [
  'construction',
  'food-safety',
  'metrology',
  'amendment',
]
