import type { Check } from '../check.ts'
import { alienMatter } from './alien-matter.ts'
import { backMatterMisplaced } from './back-matter-misplaced.ts'
import { chapterNumberBroken } from './chapter-number-broken.ts'
import { chapterUntitled } from './chapter-untitled.ts'
import { clauseAlone } from './clause-alone.ts'
import { clauseEmpty } from './clause-empty.ts'
import { clauseNumberBroken } from './clause-number-broken.ts'
import { clauseTooDeep } from './clause-too-deep.ts'
import { coreElementMissing } from './core-element-missing.ts'
import { doubtingLines } from './doubt-of-lines.ts'
import { elementMisplaced } from './element-misplaced.ts'
import { elementMissing } from './element-missing.ts'
import { elementNumbered } from './element-numbered.ts'
import { elementTitleMisworded } from './element-title-misworded.ts'
import { firstLevelUntitled } from './first-level-untitled.ts'
import { hangingParagraph } from './hanging-paragraph.ts'
import { headingUnstyled } from './heading-unstyled.ts'
import { listMarkerUnusual } from './list-marker-unusual.ts'
import { listPunctuation } from './list-punctuation.ts'
import { listSequenceBroken } from './list-sequence-broken.ts'
import { listWithoutLeadIn } from './list-without-lead-in.ts'
import { numberTypedOverAutomatic } from './number-typed-over-automatic.ts'
import { openingChapterDisplaced } from './opening-chapter-displaced.ts'
import { siblingsUnlike } from './siblings-unlike.ts'
import { untitledClauseDivided } from './untitled-clause-divided.ts'

/** Rules on the words of a heading or a provision, which are the same however the text was read. */
const onWords: readonly Check[] = [elementTitleMisworded, alienMatter]

/** Rules on what is a heading, a list or a paragraph. */
const onParagraphs: readonly Check[] = [
  elementMissing,
  elementMisplaced,
  chapterNumberBroken,
  openingChapterDisplaced,
  chapterUntitled,
  clauseTooDeep,
  clauseAlone,
  firstLevelUntitled,
  siblingsUnlike,
  untitledClauseDivided,
  hangingParagraph,
  clauseNumberBroken,
  numberTypedOverAutomatic,
  headingUnstyled,
  listWithoutLeadIn,
  listPunctuation,
  listMarkerUnusual,
  listSequenceBroken,
  elementNumbered,
  clauseEmpty,
  coreElementMissing,
  backMatterMisplaced,
]

/** S01 to S24, in the order of the catalogue. */
export const structureChecks: readonly Check[] = [...onWords, ...onParagraphs.map(doubtingLines)].toSorted(
  (one, other) => (one.id < other.id ? -1 : 1),
)
