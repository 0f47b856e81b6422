import { describe, expect, it } from 'vitest'
import type { Act } from '../procedure.ts'
import { type ActName, acts, isUndoable, undoableActs } from './index.ts'
import { TOLD_AFTER_SECONDS, UNDO_SECONDS } from './undo.ts'

describe('an act that may be taken back within a minute', () => {
  it('is none that gives a number, publishes, or is done by the public', () => {
    for (const name of [
      'approve-standard',
      'publish-standard',
      'open-enquiry',
      'close-enquiry',
      'approve-project',
    ] as const)
      expect(isUndoable(name), name).toBe(false)
    for (const name of undoableActs) expect((acts[name] as Act).by, name).not.toContain('public')
  })
  it('is done on one row, or carries the case on', () => {
    for (const name of undoableActs) {
      const act: Act = acts[name]
      expect(act.on !== undefined || act.to.length === 1, name).toBe(true)
    }
  })
  it('is told of only when its time is over', () => expect(TOLD_AFTER_SECONDS).toBeGreaterThan(UNDO_SECONDS))
  it('is one of seven', () =>
    expect([...undoableActs].sort()).toEqual([
      'answer-demand',
      'complete-task',
      'dispose-comment',
      'record-reply',
      'sign-in',
      'submit-for-approval',
      'submit-for-examination',
    ] satisfies ActName[]))
})
