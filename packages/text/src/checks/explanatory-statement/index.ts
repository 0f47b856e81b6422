import type { Check } from '../check.ts'

export const explanatoryStatementChecks: readonly Check[] = []
