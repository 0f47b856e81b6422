/** What the reads of evaluations, pilots and promotion answer, for the pages. */
export type { PilotList, PilotRow } from '../pilots/list-pilots.ts'
export type { PilotView } from '../pilots/show-pilot.ts'
export type { PromotionList } from '../promotion/list-promotions.ts'
export type { EvaluationMeans } from './list-evaluation-means.ts'
export type { EvaluationList, EvaluationRow } from './list-evaluations.ts'
export type { EvaluationView } from './show-evaluation.ts'
