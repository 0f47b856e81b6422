import type { Check } from '../check.ts'
import { brokenField } from './broken-field.ts'
import { endLine } from './end-line.ts'
import { fontsAndSizes } from './fonts-and-sizes.ts'
import { gapAfterNumber } from './gap-after-number.ts'
import { glyphConfusion } from './glyph-confusion.ts'
import { leftover } from './leftover.ts'
import { openRevision } from './open-revision.ts'
import { pageNumbers } from './page-numbers.ts'
import { paperSize } from './paper-size.ts'
import { punctuationWidth } from './punctuation-width.ts'
import { textDash } from './text-dash.ts'

export const layoutChecks: readonly Check[] = [
  fontsAndSizes,
  pageNumbers,
  paperSize,
  endLine,
  gapAfterNumber,
  punctuationWidth,
  textDash,
  leftover,
  openRevision,
  brokenField,
  glyphConfusion,
]
