/** Types only: what the pages know of the server. */
import type { Static } from 'typebox'
import type { developmentUseCases } from './development/index.ts'
import type { documentsUseCases } from './documents/index.ts'
import type { implementationUseCases } from './implementation/index.ts'
import type { organizationsUseCases } from './organizations/index.ts'
import type { previewCatalogue } from './registry/catalogue/preview-catalogue.ts'
import type { registryUseCases } from './registry/index.ts'
import type { reviewUseCases } from './review/index.ts'
import type { supervisionUseCases } from './supervision/index.ts'
import type { traceUseCases } from './trace/index.ts'
import type { UseCase } from './use-case.ts'

type All =
  | (typeof developmentUseCases)[number]
  | (typeof documentsUseCases)[number]
  | (typeof implementationUseCases)[number]
  | (typeof organizationsUseCases)[number]
  | (typeof registryUseCases)[number]
  | (typeof reviewUseCases)[number]
  | (typeof supervisionUseCases)[number]
  | (typeof traceUseCases)[number]

/** Name of a use-case → what it takes and what it answers. */
export type Api = {
  [U in All as U['name']]: U extends UseCase<infer Input, infer Output>
    ? { readonly input: Static<Input>; readonly output: Output; readonly effect: U['effect'] }
    : never
}

/** What is seen of an uploaded catalogue before it is judged. */
export type CataloguePreview = Awaited<ReturnType<(typeof previewCatalogue)['run']>>

export type * from './development/cases/case-view.ts'
export type { CaseBoard } from './development/cases/list-cases.ts'
export type { OwnProcedure } from './development/cases/list-own-procedures.ts'
export type { CaseText } from './development/cases/read-case-text.ts'
export type { CaseView } from './development/cases/show-case.ts'
export type { OpinionFiguresView } from './development/cases/show-opinion-figures.ts'
export type * from './documents/text-check/text-check-view.ts'
export type { Problem } from './http/reply-refusal.ts'
export type * from './implementation/declarations/declaration-view.ts'
export type { ImportedDeclaration } from './implementation/declarations/import-declarations.ts'
export type * from './implementation/evaluations/evaluation-view.ts'
export type * from './implementation/feedback/feedback-view.ts'
export type { Duty } from './implementation/list-my-duties.ts'
export type * from './implementation/monitoring/monitoring-view.ts'
export type { AuthorizationView } from './organizations/bodies/list-authorizations.ts'
export type { SectorCodeView } from './organizations/bodies/list-sector-codes.ts'
export type { BodyView } from './organizations/bodies/show-body.ts'
export type { CommitteeRow } from './organizations/committees/committee-store.ts'
export type { CommitteeView } from './organizations/committees/show-committee.ts'
export type { ImportRow } from './registry/catalogue/import-store.ts'
export type { ImportedRow } from './registry/catalogue/list-import-rows.ts'
export type * from './registry/watching/watch-view.ts'
export type * from './review/review-view.ts'
export type * from './views.ts'
