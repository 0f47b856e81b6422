import type { Check } from '../check.ts'
import { introductionMissing } from './introduction-missing.ts'
import { introductionNumbering } from './introduction-numbering.ts'
import { introductionRequirement } from './introduction-requirement.ts'
import { patentStatementIncomplete } from './patent-statement-incomplete.ts'

export const introductionChecks: readonly Check[] = [
  introductionRequirement,
  introductionMissing,
  introductionNumbering,
  patentStatementIncomplete,
]
