import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { newsOf, pictureOf } from './watch-picture.ts'
import { listWatchesAfter, saveSeen, type WatchRow } from './watch-store.ts'
import { watchedNumbers } from './watched-numbers.ts'

/** Watches looked at in one transaction; whoever runs this asks again while there are more. */
const BATCH_SIZE = 200

/**
 * Compares what is followed with what was last told and tells each change once, one notice an account. A status that
 * changes by the passing of a day is news like any other.
 */
export const tellWatchers = useCase({
  name: 'registry.tell-watchers',
  title: { zh: '告知关注者', en: 'Tell those who follow' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ after: Type.Optional(Type.String({ maxLength: 64 })) }, { additionalProperties: false }),
  async run(context, { after = '' }) {
    const watches = await listWatchesAfter(context.db, after, BATCH_SIZE)
    const news = new Map<string, string[]>()
    for (const watch of watches) {
      const lines = await tell(context, watch)
      if (lines.length > 0) news.set(watch.accountId, [...(news.get(watch.accountId) ?? []), ...lines])
    }
    for (const [account, lines] of news)
      context.notify({
        kind: 'watch',
        toAccount: account,
        subject: `关注的标准有 ${lines.length} 项变化`,
        body: `${lines.join('\n')}\n\n以上为本登记库截至 ${context.today} 的记载，以标准发布机构公布的信息为准。`,
      })
    return { told: news.size, next: watches.length === BATCH_SIZE ? (watches.at(-1)?.id ?? null) : null }
  },
})

async function tell(context: Context, watch: WatchRow): Promise<string[]> {
  const now = await pictureOf(context.db, await watchedNumbers(context, watch), context.today)
  const lines = newsOf(watch.seen, now)
  // A number that is cited since the last look is seen now, so that its next change is news.
  if (lines.length > 0 || Object.keys(now).some((number) => !watch.seen[number]))
    await saveSeen(context.db, watch.id, now)
  return lines
}
