import type { Check } from '../check.ts'
import { captionPlace } from './caption-place.ts'
import { continuation } from './continuation.ts'
import { emptyCell } from './empty-cell.ts'
import { figureTableNumber } from './figure-table-number.ts'
import { figureTableTitleMixed } from './figure-table-title-mixed.ts'
import { figureTableUnmentioned } from './figure-table-unmentioned.ts'
import { formulaNumber } from './formula-number.ts'
import { formulaWords } from './formula-words.ts'
import { pictureOfFormula } from './picture-of-formula.ts'
import { subFigure } from './sub-figure.ts'
import { subTable } from './sub-table.ts'
import { symbolAmbiguous } from './symbol-ambiguous.ts'
import { tableFootnote } from './table-footnote.ts'
import { tableHead } from './table-head.ts'
import { tableUnit } from './table-unit.ts'
import { unexplainedSymbol } from './unexplained-symbol.ts'

export const figuresTablesFormulasChecks: readonly Check[] = [
  figureTableNumber,
  figureTableUnmentioned,
  figureTableTitleMixed,
  captionPlace,
  continuation,
  subTable,
  tableHead,
  tableUnit,
  emptyCell,
  subFigure,
  formulaNumber,
  unexplainedSymbol,
  formulaWords,
  symbolAmbiguous,
  pictureOfFormula,
  tableFootnote,
]
