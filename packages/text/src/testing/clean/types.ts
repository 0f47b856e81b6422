import type { FunctionalType } from '../../checks/check.ts'
import type { TypeContent } from './pieces.ts'
import { codeOfPractice, evaluation, guidance } from './procedures-and-guidance.ts'
import { product } from './product.ts'
import { specification } from './specification.ts'
import { classification, symbols } from './symbols-and-classification.ts'
import { terminology } from './terminology.ts'
import { testMethod } from './test-method.ts'

/** `other` has no draft: a clean text of no type at all does not exist. */
export type CleanType = Exclude<FunctionalType, 'other'>

export const CLEAN_TYPES: Readonly<Record<CleanType, TypeContent>> = {
  terminology,
  symbols,
  classification,
  'test-method': testMethod,
  specification,
  'code-of-practice': codeOfPractice,
  guidance,
  evaluation,
  product,
}
