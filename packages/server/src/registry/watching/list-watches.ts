import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { findFeedToken } from './feed-store.ts'
import { countFound, foundMax, isFound } from './find-all.ts'
import { wordNews } from './news.ts'
import { listLastNews } from './news-store.ts'
import { subjectLabel } from './subject-label.ts'
import { pictureOf } from './watch-picture.ts'
import { listWatchesOf, type WatchRow } from './watch-store.ts'
import type { WatchesView, WatchNewsView, WatchView } from './watch-view.ts'
import { watchedNumbers } from './watched-numbers.ts'

/** News shown beside what is followed; all of them are in the notices and the feed. */
const NEWS_SHOWN_MAX = 3

/** What somebody follows: each number with how it stands today, each search and department with how much it holds. */
export const listWatches = useCase({
  name: 'registry.list-watches',
  title: { zh: '我的关注', en: 'What I follow' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context): Promise<WatchesView> {
    const accountId = context.actor.accountId ?? ''
    const watches = await listWatchesOf(context.db, accountId)
    const news = await newsByWatch(context, accountId)
    const rows: WatchView[] = []
    for (const watch of watches) rows.push(await viewOf(context, watch, news.get(watch.id) ?? []))
    return { day: context.today, rows, feedToken: await findFeedToken(context.db, accountId) }
  },
})

async function viewOf(context: Context, watch: WatchRow, news: readonly WatchNewsView[]): Promise<WatchView> {
  const { id, kind, family, projectId, projectTitle, query, department, begunOn } = watch
  const subject = {
    id,
    kind,
    family,
    projectId,
    projectTitle,
    query,
    department,
    begunOn,
    news,
    label: subjectLabel(watch),
  }
  if (isFound(watch)) {
    const total = await countFound(context, watch).catch(nullWhileBuilt)
    return { ...subject, standing: {}, total, isTooWide: total !== null && total > foundMax[watch.kind] }
  }
  const standing = await pictureOf(context.db, await watchedNumbers(context, watch), context.today)
  return { ...subject, standing, total: null, isTooWide: false }
}

/** The list is shown all the same while the index is being read in. */
function nullWhileBuilt(error: unknown): null {
  if (error instanceof Refusal && error.code === 'SEARCH_BEING_BUILT') return null
  throw error
}

async function newsByWatch({ db }: Context, accountId: string): Promise<Map<string, WatchNewsView[]>> {
  const byWatch = new Map<string, WatchNewsView[]>()
  for (const { watchId, toldOn, news } of await listLastNews(db, accountId, NEWS_SHOWN_MAX)) {
    const view = { on: toldOn, says: { zh: wordNews(news, 'zh'), en: wordNews(news, 'en') } }
    byWatch.set(watchId, [...(byWatch.get(watchId) ?? []), view])
  }
  return byWatch
}
