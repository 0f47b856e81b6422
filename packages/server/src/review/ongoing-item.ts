import { Refusal } from '@zhunsheng/core'
import type { ItemRow } from './plan-store.ts'

/** The day on which it was started. Refuses with `REVIEW_ITEM_CONCLUDED` or `REVIEW_ITEM_NOT_STARTED`. */
export function requireOngoing({ number, started_on: started, concluded_on: on }: ItemRow): string {
  if (on) throw new Refusal('REVIEW_ITEM_CONCLUDED', { number, on })
  if (!started) throw new Refusal('REVIEW_ITEM_NOT_STARTED', { number })
  return started
}
