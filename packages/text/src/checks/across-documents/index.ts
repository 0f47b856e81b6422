import type { Check } from '../check.ts'

export const acrossDocumentsChecks: readonly Check[] = []
