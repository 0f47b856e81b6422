import type { Check } from '../check.ts'

export const annexesChecks: readonly Check[] = []
