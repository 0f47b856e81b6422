import { acrossDocumentsChecks } from './across-documents/index.ts'
import { annexesChecks } from './annexes/index.ts'
import type { Check } from './check.ts'
import { contentsChecks } from './contents/index.ts'
import { coverChecks } from './cover/index.ts'
import { crossReferencesChecks } from './cross-references/index.ts'
import { documentChecks } from './document/index.ts'
import { explanatoryStatementChecks } from './explanatory-statement/index.ts'
import { figuresTablesFormulasChecks } from './figures-tables-formulas/index.ts'
import { forewordChecks } from './foreword/index.ts'
import { introductionChecks } from './introduction/index.ts'
import { layoutChecks } from './layout/index.ts'
import { notesExamplesChecks } from './notes-examples/index.ts'
import { quantitiesChecks } from './quantities/index.ts'
import { referencesChecks } from './references/index.ts'
import { scopeChecks } from './scope/index.ts'
import { socialOrganizationChecks } from './social-organization/index.ts'
import { structureChecks } from './structure/index.ts'
import { termsChecks } from './terms/index.ts'
import { typesChecks } from './types/index.ts'
import { wordingChecks } from './wording/index.ts'

/** Every check of the catalogue, in the order of a standard. */
export const checks: readonly Check[] = [
  ...documentChecks,
  ...coverChecks,
  ...contentsChecks,
  ...structureChecks,
  ...forewordChecks,
  ...introductionChecks,
  ...scopeChecks,
  ...referencesChecks,
  ...termsChecks,
  ...wordingChecks,
  ...crossReferencesChecks,
  ...annexesChecks,
  ...figuresTablesFormulasChecks,
  ...notesExamplesChecks,
  ...quantitiesChecks,
  ...layoutChecks,
  ...typesChecks,
  ...socialOrganizationChecks,
  ...explanatoryStatementChecks,
  ...acrossDocumentsChecks,
]
