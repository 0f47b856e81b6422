import type { Check } from '../check.ts'

export const wordingChecks: readonly Check[] = []
