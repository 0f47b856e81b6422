import { theSystem } from '../context.ts'
import type { Job } from './job.ts'
import { rebuildBoards } from './rebuild-boards.ts'

/** A holiday notice or a rule has changed: every deadline is computed again. */
export const recomputeDeadlines: Job = {
  name: 'recompute-deadlines',
  title: { zh: '重算期限', en: 'Compute deadlines anew' },
  atStart: false,
  async run(services, { ending, again }) {
    await rebuildBoards(services, { actor: theSystem, requestId: 'recompute-deadlines' }, { ending })
    if (ending.aborted) await again(0)
  },
}
