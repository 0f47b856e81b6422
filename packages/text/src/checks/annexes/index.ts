import type { Check } from '../check.ts'
import { annexForbiddenHeading } from './annex-forbidden-heading.ts'
import { annexLetter } from './annex-letter.ts'
import { annexNatureInContents } from './annex-nature-in-contents.ts'
import { annexNatureMention } from './annex-nature-mention.ts'
import { annexNatureMissing } from './annex-nature-missing.ts'
import { annexNumbering } from './annex-numbering.ts'
import { annexOrder } from './annex-order.ts'
import { annexUnmentioned } from './annex-unmentioned.ts'
import { informativeAnnexRequirement } from './informative-annex-requirement.ts'

export const annexesChecks: readonly Check[] = [
  annexUnmentioned,
  annexLetter,
  annexOrder,
  annexNatureMissing,
  annexNatureMention,
  informativeAnnexRequirement,
  annexNumbering,
  annexForbiddenHeading,
  annexNatureInContents,
]
