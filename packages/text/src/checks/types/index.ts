import type { Check } from '../check.ts'

export const typesChecks: readonly Check[] = []
