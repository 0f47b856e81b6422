import type { Check } from '../check.ts'
import { adoptionStatement } from './adoption-statement.ts'
import { annexStatement } from './annex-statement.ts'
import { changeLocation } from './change-location.ts'
import { draftingBasis } from './drafting-basis.ts'
import { draftingParties } from './drafting-parties.ts'
import { editionHistory } from './edition-history.ts'
import { editionMixture } from './edition-mixture.ts'
import { forewordOrder } from './foreword-order.ts'
import { matterInForeword } from './matter-in-foreword.ts'
import { partStatement } from './part-statement.ts'
import { patentSentence } from './patent-sentence.ts'
import { provisionInForeword } from './provision-in-foreword.ts'
import { replacedDocuments } from './replaced-documents.ts'
import { responsibleCommittee } from './responsible-committee.ts'

export const forewordChecks: readonly Check[] = [
  draftingBasis,
  forewordOrder,
  provisionInForeword,
  matterInForeword,
  replacedDocuments,
  changeLocation,
  patentSentence,
  responsibleCommittee,
  draftingParties,
  editionHistory,
  partStatement,
  adoptionStatement,
  editionMixture,
  annexStatement,
]
