import type { Check } from '../check.ts'

export const coverChecks: readonly Check[] = []
