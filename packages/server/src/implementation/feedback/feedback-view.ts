/** What the reads of feedback and interpretations answer, for the pages. */
export type { InterpretationRow } from '../interpretations/interpretation-store.ts'
export type { BodyConduct, FeedbackLine } from './list-store.ts'
export type { RouteRow } from './route-store.ts'
export type { OneFeedback } from './show-feedback.ts'
