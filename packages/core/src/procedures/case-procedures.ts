import { amendment } from './amendment.ts'
import type { CaseProcedure } from './cases/case-procedure.ts'
import { disputeCoordination } from './dispute-coordination.ts'
import { enterpriseStandard } from './enterprise-standard.ts'
import { fairCompetitionReview } from './fair-competition-review.ts'
import { fastTrack } from './fast-track.ts'
import { guidanceDocument } from './guidance-document.ts'
import { internationalAdoption } from './international-adoption.ts'
import { mandatoryNational } from './mandatory-national.ts'
import { prefectural } from './prefectural.ts'
import { provincial } from './provincial.ts'
import { referenceMaterial } from './reference-material.ts'
import { reliedOnGroupStandard } from './relied-on-group-standard.ts'
import { review } from './review.ts'
import { sector } from './sector.ts'
import { sectorCode } from './sector-code.ts'
import { voluntaryNational } from './voluntary-national.ts'
import { withdrawal } from './withdrawal.ts'

/** The procedures whose cases run by data alone, in the order in which people look for them. */
export const caseProcedures: readonly CaseProcedure[] = [
  mandatoryNational,
  voluntaryNational,
  guidanceDocument,
  internationalAdoption,
  reliedOnGroupStandard,
  fastTrack,
  referenceMaterial,
  sector,
  provincial,
  prefectural,
  amendment,
  withdrawal,
  review,
  enterpriseStandard,
  sectorCode,
  fairCompetitionReview,
  disputeCoordination,
]

export const findCaseProcedure = (name: string): CaseProcedure | undefined =>
  caseProcedures.find((procedure) => procedure.name === name)
