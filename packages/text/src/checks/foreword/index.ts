import type { Check } from '../check.ts'

export const forewordChecks: readonly Check[] = []
