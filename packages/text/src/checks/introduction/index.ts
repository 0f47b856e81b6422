import type { Check } from '../check.ts'

export const introductionChecks: readonly Check[] = []
