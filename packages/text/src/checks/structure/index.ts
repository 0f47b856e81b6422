import type { Check } from '../check.ts'

export const structureChecks: readonly Check[] = []
