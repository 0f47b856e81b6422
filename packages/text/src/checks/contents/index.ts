import type { Check } from '../check.ts'

export const contentsChecks: readonly Check[] = []
