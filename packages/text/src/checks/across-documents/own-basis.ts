import type { CheckBasis } from '../check.ts'

/** No standard says how texts are to be compared with one another. */
export const OWN: CheckBasis = { document: 'own', clause: '', confidence: 'own' }
