import { type Stage, stages } from './stages.ts'

const order = Object.keys(stages) as Stage[] // the keys of the table, in the order of a standard's life

/** Whether a case that stands at `reached` has left `stage` behind it. Nothing is behind a case that was never opened. */
export function isBehind(reached: Stage | null | undefined, stage: Stage): boolean {
  return reached !== null && reached !== undefined && order.indexOf(reached) > order.indexOf(stage)
}
