import type { Check } from '../check.ts'

export const quantitiesChecks: readonly Check[] = []
