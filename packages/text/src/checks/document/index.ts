import type { Check } from '../check.ts'
import { edition } from './edition.ts'
import { functionalType } from './functional-type.ts'
import { level } from './level.ts'
import { readability } from './readability.ts'
import { specialDocument } from './special-document.ts'
import { stage } from './stage.ts'

export const documentChecks: readonly Check[] = [edition, level, stage, functionalType, readability, specialDocument]
