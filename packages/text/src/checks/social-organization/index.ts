import type { Check } from '../check.ts'
import { administrativePower } from './administrative-power.ts'
import { competition } from './competition.ts'
import { copiedText } from './copied-text.ts'
import { earlierEdition } from './earlier-edition.ts'
import { groupClassification } from './group-classification.ts'
import { groupCompetence } from './group-competence.ts'
import { groupCoverWording } from './group-cover-wording.ts'
import { groupNumber } from './group-number.ts'
import { groupPatents } from './group-patents.ts'
import { groupReferences } from './group-references.ts'
import { levelClaim } from './level-claim.ts'
import { mandatoryFloor } from './mandatory-floor.ts'
import { societyCode } from './society-code.ts'

export const socialOrganizationChecks: readonly Check[] = [
  groupNumber,
  societyCode,
  groupCoverWording,
  groupClassification,
  groupCompetence,
  groupPatents,
  mandatoryFloor,
  competition,
  administrativePower,
  copiedText,
  groupReferences,
  levelClaim,
  earlierEdition,
]
