import { dayInShanghai } from '@zhunsheng/core'
import { theSystem } from '../context.ts'
import { sweepFeedback } from '../implementation/feedback/sweep-feedback.ts'
import { sweepTasks } from '../implementation/sweep-tasks.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Job } from './job.ts'
import { rebuildBoards } from './rebuild-boards.ts'

/** Every deadline is swept by this one job: tasks are marked, and what follows from the passing of a day is derived anew. */
export const sweepDeadlines: Job = {
  name: 'sweep-deadlines',
  title: { zh: '清查期限', en: 'Sweep the deadlines' },
  atStart: true,
  daily: { hour: 0, minute: 10 },
  async run(services, { ending }) {
    const request = { actor: theSystem, requestId: 'sweep-deadlines' }
    for (let more = true; more; ) ({ more } = await runUseCase(services, sweepTasks, {}, request))
    for (let more = true; more; ) ({ more } = await runUseCase(services, sweepFeedback, {}, request))
    // A start on the day of the last sweep has nothing to derive; one that is broken off goes on at the next start.
    await rebuildBoards(services, request, { builtBefore: dayInShanghai(services.clock()), ending })
  },
}
