import type { Check } from '../check.ts'

export const scopeChecks: readonly Check[] = []
