import { theSystem } from '../context.ts'
import { tellWatchers } from '../registry/watching/tell-watchers.ts'
import { followsSearches } from '../registry/watching/watch-store.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import type { Job } from './job.ts'

/** Once a day and whenever records were entered: who follows a standard hears what became of it. */
export const tellWatchersJob: Job = {
  name: 'tell-watchers',
  title: { zh: '告知关注者', en: 'Tell those who follow' },
  atStart: true,
  daily: { hour: 6, minute: 30 },
  async run(services) {
    if (await followsSearches(services.db)) await readyToSearch(services)
    const request = { actor: theSystem, requestId: 'tell-watchers' }
    for (let after: string | null = ''; after !== null; )
      after = (await runUseCase(services, tellWatchers, { after }, request)).next
  },
}

/** What was entered a moment ago is found as well. */
async function readyToSearch({ search }: Services): Promise<void> {
  await search.start()
  await search.follow()
}
