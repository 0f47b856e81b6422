import type { Check } from '../check.ts'
import { adoptedStructure } from './adopted-structure.ts'
import { belowMandatory } from './below-mandatory.ts'
import { citedThoughWithdrawn } from './cited-though-withdrawn.ts'
import { contradictoryReplacement } from './contradictory-replacement.ts'
import { contradictoryTerm } from './contradictory-term.ts'
import { overlap } from './overlap.ts'
import { persistingFindings } from './persisting-findings.ts'
import { promisedChange } from './promised-change.ts'
import { selfDeclared } from './self-declared.ts'
import { staleExtract } from './stale-extract.ts'

export const acrossDocumentsChecks: readonly Check[] = [
  belowMandatory,
  overlap,
  contradictoryTerm,
  citedThoughWithdrawn,
  promisedChange,
  persistingFindings,
  selfDeclared,
  contradictoryReplacement,
  adoptedStructure,
  staleExtract,
]
