import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { pictureOf } from './watch-picture.ts'
import { listWatchesOf } from './watch-store.ts'
import type { WatchView } from './watch-view.ts'
import { watchedNumbers } from './watched-numbers.ts'

/** What somebody follows, each number with how it stands today. */
export const listWatches = useCase({
  name: 'registry.list-watches',
  title: { zh: '我的关注', en: 'What I follow' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context): Promise<{ day: string; rows: WatchView[] }> {
    const watches = await listWatchesOf(context.db, context.actor.accountId ?? '')
    const rows: WatchView[] = []
    for (const { id, kind, family, projectId, projectTitle, begunOn } of watches) {
      const numbers = await watchedNumbers(context, { family, projectId })
      const standing = await pictureOf(context.db, numbers, context.today)
      rows.push({ id, kind, family, projectId, projectTitle, begunOn, standing })
    }
    return { day: context.today, rows }
  },
})
