import type { Story } from '../story.ts'
import { amendmentStory } from './amendment.ts'
import { disputeCoordinationStory } from './dispute-coordination.ts'
import { enterpriseStandardStory } from './enterprise-standard.ts'
import { fairCompetitionReviewStory } from './fair-competition-review.ts'
import { fastTrackStory } from './fast-track.ts'
import { guidanceDocumentStory } from './guidance-document.ts'
import { internationalAdoptionStory } from './international-adoption.ts'
import { mandatoryNationalStory } from './mandatory-national.ts'
import { prefecturalStory } from './prefectural.ts'
import { provincialStory } from './provincial.ts'
import { referenceMaterialStory } from './reference-material.ts'
import { reliedOnGroupStandardStory } from './relied-on-group-standard.ts'
import { reviewStory } from './review.ts'
import { sectorStory } from './sector.ts'
import { sectorCodeStory } from './sector-code.ts'
import { voluntaryNationalStory } from './voluntary-national.ts'
import { withdrawalStory } from './withdrawal.ts'

/** A whole life of every procedure, by its name: tests carry it through, and stop it at every guard. */
export const stories: Readonly<Record<string, Story>> = {
  'mandatory-national': mandatoryNationalStory,
  'voluntary-national': voluntaryNationalStory,
  'guidance-document': guidanceDocumentStory,
  'international-adoption': internationalAdoptionStory,
  'relied-on-group-standard': reliedOnGroupStandardStory,
  'fast-track': fastTrackStory,
  'reference-material': referenceMaterialStory,
  sector: sectorStory,
  provincial: provincialStory,
  prefectural: prefecturalStory,
  amendment: amendmentStory,
  withdrawal: withdrawalStory,
  review: reviewStory,
  'enterprise-standard': enterpriseStandardStory,
  'sector-code': sectorCodeStory,
  'fair-competition-review': fairCompetitionReviewStory,
  'dispute-coordination': disputeCoordinationStory,
}
