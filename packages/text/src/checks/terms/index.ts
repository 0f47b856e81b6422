import type { Check } from '../check.ts'
import { abbreviationList } from './abbreviation-list.ts'
import { abbreviationUnexplained } from './abbreviation-unexplained.ts'
import { capitalInEnglish } from './capital-in-english.ts'
import { definitionForm } from './definition-form.ts'
import { modalInDefinition } from './modal-in-definition.ts'
import { otherDefinition } from './other-definition.ts'
import { sourceForm } from './source-form.ts'
import { symbolsChapter } from './symbols-chapter.ts'
import { tableInEntry } from './table-in-entry.ts'
import { termEntryParts } from './term-entry-parts.ts'
import { termUnused } from './term-unused.ts'
import { termVariant } from './term-variant.ts'
import { termsLeadIn } from './terms-lead-in.ts'

export const termsChecks: readonly Check[] = [
  termsLeadIn,
  termEntryParts,
  termUnused,
  modalInDefinition,
  tableInEntry,
  capitalInEnglish,
  definitionForm,
  sourceForm,
  otherDefinition,
  termVariant,
  abbreviationUnexplained,
  abbreviationList,
  symbolsChapter,
]
