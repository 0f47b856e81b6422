import type { Check } from '../check.ts'

export const documentChecks: readonly Check[] = []
