import type { Check } from '../check.ts'
import { arbitrationMethodMissing } from './arbitration-method-missing.ts'
import { classRepeated } from './class-repeated.ts'
import { designRequirement } from './design-requirement.ts'
import { guidanceWithRequirements } from './guidance-with-requirements.ts'
import { methodOrderDiffers } from './method-order-differs.ts'
import { procedureStageUnlinked } from './procedure-stage-unlinked.ts'
import { productChapterOrder } from './product-chapter-order.ts'
import { productMethodMirror } from './product-method-mirror.ts'
import { requirementWithoutMethod } from './requirement-without-method.ts'
import { requirementsTableHead } from './requirements-table-head.ts'
import { specificationName } from './specification-name.ts'
import { specificationScope } from './specification-scope.ts'
import { terminologyIndexGap } from './terminology-index-gap.ts'
import { testMethodOrder } from './test-method-order.ts'
import { unverifiableRequirement } from './unverifiable-requirement.ts'
import { valueNotQuantitative } from './value-not-quantitative.ts'
import { weightsUnbalanced } from './weights-unbalanced.ts'

export const typesChecks: readonly Check[] = [
  specificationName,
  specificationScope,
  requirementWithoutMethod,
  methodOrderDiffers,
  arbitrationMethodMissing,
  designRequirement,
  requirementsTableHead,
  unverifiableRequirement,
  productChapterOrder,
  productMethodMirror,
  valueNotQuantitative,
  procedureStageUnlinked,
  guidanceWithRequirements,
  testMethodOrder,
  terminologyIndexGap,
  classRepeated,
  weightsUnbalanced,
]
