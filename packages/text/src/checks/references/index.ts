import type { Check } from '../check.ts'
import { allParts } from './all-parts.ts'
import { bibliographyForm } from './bibliography-form.ts'
import { citationKind } from './citation-kind.ts'
import { citationOrder } from './citation-order.ts'
import { citationUnlikeEntry } from './citation-unlike-entry.ts'
import { citedClauseMissing } from './cited-clause-missing.ts'
import { duplicateEntry } from './duplicate-entry.ts'
import { lawAsReference } from './law-as-reference.ts'
import { nameUnlikeRegistry } from './name-unlike-registry.ts'
import { newerEdition } from './newer-edition.ts'
import { numberSpelling } from './number-spelling.ts'
import { ownNumberCited } from './own-number-cited.ts'
import { referenceChain } from './reference-chain.ts'
import { referenceEntryForm } from './reference-entry-form.ts'
import { referenceListNumbered } from './reference-list-numbered.ts'
import { referenceOrder } from './reference-order.ts'
import { referencesLeadIn } from './references-lead-in.ts'
import { uncitedEntry } from './uncited-entry.ts'
import { undatedClauseCitation } from './undated-clause-citation.ts'
import { unknownNumber } from './unknown-number.ts'
import { unlistedCitation } from './unlisted-citation.ts'
import { unlistedInformation } from './unlisted-information.ts'
import { unpublishedDocument } from './unpublished-document.ts'
import { untranslatedName } from './untranslated-name.ts'
import { withdrawnCitation } from './withdrawn-citation.ts'
import { wrongList } from './wrong-list.ts'

export const referencesChecks: readonly Check[] = [
  referencesLeadIn,
  referenceListNumbered,
  referenceEntryForm,
  referenceOrder,
  allParts,
  untranslatedName,
  unlistedCitation,
  uncitedEntry,
  wrongList,
  unlistedInformation,
  undatedClauseCitation,
  citationUnlikeEntry,
  withdrawnCitation,
  newerEdition,
  nameUnlikeRegistry,
  unknownNumber,
  citationKind,
  unpublishedDocument,
  lawAsReference,
  numberSpelling,
  duplicateEntry,
  ownNumberCited,
  bibliographyForm,
  citationOrder,
  citedClauseMissing,
  referenceChain,
]
