import type { Check } from '../check.ts'

export const notesExamplesChecks: readonly Check[] = []
