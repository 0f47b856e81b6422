import type { Check } from '../check.ts'
import { applicabilityMissing } from './applicability-missing.ts'
import { scopeDetached } from './scope-detached.ts'
import { scopeOpenerUnfit } from './scope-opener-unfit.ts'
import { scopeProvision } from './scope-provision.ts'
import { scopeSubdivided } from './scope-subdivided.ts'
import { scopeSubject } from './scope-subject.ts'

export const scopeChecks: readonly Check[] = [
  scopeProvision,
  scopeOpenerUnfit,
  applicabilityMissing,
  scopeSubject,
  scopeDetached,
  scopeSubdivided,
]
