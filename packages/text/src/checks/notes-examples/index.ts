import type { Check } from '../check.ts'
import { footnoteNumbers } from './footnote-numbers.ts'
import { noteAsClause } from './note-as-clause.ts'
import { noteLabels } from './note-labels.ts'
import { provisionInExample } from './provision-in-example.ts'
import { provisionInFootnote } from './provision-in-footnote.ts'
import { provisionInNote } from './provision-in-note.ts'
import { tradeName } from './trade-name.ts'
import { warningPlace } from './warning-place.ts'

export const notesExamplesChecks: readonly Check[] = [
  provisionInNote,
  provisionInExample,
  provisionInFootnote,
  noteLabels,
  noteAsClause,
  footnoteNumbers,
  warningPlace,
  tradeName,
]
