import type { Check } from '../check.ts'

export const crossReferencesChecks: readonly Check[] = []
