import type { Check } from '../check.ts'

export const figuresTablesFormulasChecks: readonly Check[] = []
