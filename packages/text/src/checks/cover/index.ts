import type { Check } from '../check.ts'
import { bannedNameWord } from './banned-name-word.ts'
import { ccsCode } from './ccs-code.ts'
import { consistencyMark } from './consistency-mark.ts'
import { coverDates } from './cover-dates.ts'
import { coverIncomplete } from './cover-incomplete.ts'
import { englishNameMissing } from './english-name-missing.ts'
import { englishTypeWord } from './english-type-word.ts'
import { filingNumber } from './filing-number.ts'
import { headerNumber } from './header-number.ts'
import { icsCode } from './ics-code.ts'
import { issueYear } from './issue-year.ts'
import { issuerKind } from './issuer-kind.ts'
import { levelWording } from './level-wording.ts'
import { nameElements } from './name-elements.ts'
import { numberForm } from './number-form.ts'
import { oneName } from './one-name.ts'
import { partName } from './part-name.ts'
import { partOfPart } from './part-of-part.ts'
import { patentCall } from './patent-call.ts'
import { replacedDocuments } from './replaced-documents.ts'
import { typeWordContent } from './type-word-content.ts'

export const coverChecks: readonly Check[] = [
  coverIncomplete,
  numberForm,
  levelWording,
  icsCode,
  ccsCode,
  coverDates,
  issueYear,
  replacedDocuments,
  consistencyMark,
  englishNameMissing,
  englishTypeWord,
  filingNumber,
  patentCall,
  issuerKind,
  oneName,
  nameElements,
  bannedNameWord,
  typeWordContent,
  partName,
  partOfPart,
  headerNumber,
]
