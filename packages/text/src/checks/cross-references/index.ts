import type { Check } from '../check.ts'
import { citingVerb } from './citing-verb.ts'
import { earlierCitingWord } from './earlier-citing-word.ts'
import { pageReference } from './page-reference.ts'
import { plainTextReference } from './plain-text-reference.ts'
import { referenceForm } from './reference-form.ts'
import { referenceTarget } from './reference-target.ts'
import { selfReference } from './self-reference.ts'
import { shiftedTarget } from './shifted-target.ts'
import { vaguePointer } from './vague-pointer.ts'

export const crossReferencesChecks: readonly Check[] = [
  referenceTarget,
  referenceForm,
  pageReference,
  vaguePointer,
  selfReference,
  earlierCitingWord,
  citingVerb,
  plainTextReference,
  shiftedTarget,
]
