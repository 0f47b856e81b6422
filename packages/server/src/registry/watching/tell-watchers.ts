import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { lookAgain } from './look.ts'
import { type News, wordNews } from './news.ts'
import { saveNews } from './news-store.ts'
import { listFollowersAfter, listWatchesOf, saveSeen, type WatchRow } from './watch-store.ts'

/** Accounts looked at in one transaction; whoever runs this asks again while there are more. */
const ACCOUNTS_AT_ONCE = 20
/** News of one watch that are kept one by one, and lines that one notice holds: an import may change thousands. */
const NEWS_MAX = 200
const LINES_MAX = 40

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
    const accounts = await listFollowersAfter(context.db, after, ACCOUNTS_AT_ONCE)
    let told = 0
    for (const accountId of accounts) {
      const parts: Part[] = []
      for (const watch of await listWatchesOf(context.db, accountId)) parts.push(await tell(context, watch))
      if (notify(context, accountId, parts)) told += 1
    }
    const next = accounts.length === ACCOUNTS_AT_ONCE ? (accounts.at(-1) ?? null) : null
    // Mails of what was told yesterday may have waited for their day, also when today brings no news.
    if (next === null) context.enqueue('send-notices', {})
    return { told, next }
  },
})

type Part = { readonly watch: WatchRow; readonly news: readonly News[] }

async function tell(context: Context, watch: WatchRow): Promise<Part> {
  const { news, seen } = await lookAgain(context, watch)
  if (seen !== null) await saveSeen(context.db, watch.id, seen)
  const kept = cut(news, NEWS_MAX)
  const [at, on] = [context.now, context.today]
  await saveNews(
    context.db,
    { accountId: watch.accountId, watchId: watch.id, at, on },
    kept.map((each) => ({ id: context.newId(), news: each })),
  )
  return { watch, news: kept }
}

/** The last place says how many there are besides. */
const cut = (news: readonly News[], max: number): readonly News[] =>
  news.length <= max ? news : [...news.slice(0, max - 1), { kind: 'more', count: news.length - max + 1 }]

function notify(context: Context, accountId: string, parts: readonly Part[]): boolean {
  const lines = cut(
    parts.flatMap(({ news }) => news),
    LINES_MAX,
  )
  if (lines.length === 0) return false
  context.notify({
    kind: 'watch',
    toAccount: accountId,
    subject: `关注的标准有 ${countOf(parts)} 项变化`,
    body: `${lines.map((news) => wordNews(news, 'zh')).join('\n')}\n\n以上为本登记库截至 ${context.today} 的记载，以标准发布机构公布的信息为准。\n查看全部关注：{watches:all}`,
  })
  return true
}

const countOf = (parts: readonly Part[]): number =>
  parts.flatMap(({ news }) => news).reduce((sum, news) => sum + (news.kind === 'more' ? news.count : 1), 0)
