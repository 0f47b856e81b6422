import type { UndoableAct } from '@zhunsheng/core'
import type { Ledger } from '../db/ledger.ts'

/** Columns of the project that an act may change and its undoing puts back; the event holds what stood there before. */
export const formerColumns = ['stage', 'stage_since', 'submission_number', 'proposed_implements_on'] as const
export type Former = {
  readonly stage: string
  readonly stage_since: string
  readonly submission_number?: string | null
  readonly proposed_implements_on?: string | null
}

/** Empties the row that an act filled in. */
type Emptying = (rows: Ledger, id: string) => Promise<unknown>

/** How each act that may be taken back is taken back: by emptying its row, or by putting the project where it stood. */
export const undoings: Readonly<Record<UndoableAct, Emptying | 'project'>> = {
  'dispose-comment': (rows, id) =>
    rows.update('comment', id, {
      disposition: null,
      disposition_reason: null,
      new_wording: null,
      disposed_on: null,
    }),
  'record-reply': (rows, id) => rows.update('hearing', id, { replied_on: null, objects: null, reply: null }),
  'sign-in': (rows, id) => rows.update('examination_member', id, { present: null }),
  'answer-demand': (rows, id) => rows.update('demand', id, { answer: null, answered_on: null, document_id: null }),
  'complete-task': (rows, id) => rows.update('task', id, { done_on: null, summary: null }),
  'submit-for-examination': 'project',
  'submit-for-approval': 'project',
}
