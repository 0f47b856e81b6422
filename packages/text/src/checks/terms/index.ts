import type { Check } from '../check.ts'

export const termsChecks: readonly Check[] = []
