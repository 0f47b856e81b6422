import type { Check } from '../check.ts'
import { abilityForPermission } from './ability-for-permission.ts'
import { bareMust } from './bare-must.ts'
import { complyOrConform } from './comply-or-conform.ts'
import { conditionalForm } from './conditional-form.ts'
import { emptyRequirement } from './empty-requirement.ts'
import { generalClauseContent } from './general-clause-content.ts'
import { hedgedRequirement } from './hedged-requirement.ts'
import { misplacedInstruction } from './misplaced-instruction.ts'
import { mixedStrengths } from './mixed-strengths.ts'
import { mustInProvision } from './must-in-provision.ts'
import { openRequirement } from './open-requirement.ts'
import { otherProhibition } from './other-prohibition.ts'
import { oughtForShall } from './ought-for-shall.ts'
import { overallClauseContent } from './overall-clause-content.ts'
import { permissionEquivalents } from './permission-equivalents.ts'
import { recommendationInTestMethod } from './recommendation-in-test-method.ts'
import { requirementInGuide } from './requirement-in-guide.ts'
import { selfName } from './self-name.ts'
import { severalRequirements } from './several-requirements.ts'
import { softenedRequirement } from './softened-requirement.ts'
import { unmeasurableRequirement } from './unmeasurable-requirement.ts'

export const wordingChecks: readonly Check[] = [
  mustInProvision,
  otherProhibition,
  oughtForShall,
  bareMust,
  softenedRequirement,
  hedgedRequirement,
  unmeasurableRequirement,
  abilityForPermission,
  permissionEquivalents,
  mixedStrengths,
  openRequirement,
  severalRequirements,
  complyOrConform,
  generalClauseContent,
  overallClauseContent,
  misplacedInstruction,
  selfName,
  recommendationInTestMethod,
  emptyRequirement,
  conditionalForm,
  requirementInGuide,
]
