import { dayInShanghai, TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import type { Services } from '../../services.ts'
import { mailOf } from './mail.ts'
import { countHeld, listWaiting, markNotices, type NoticeRecord } from './store.ts'
import { MailRefused, type MailTransport, openTransport } from './transport.ts'
import { toldAfterUndo } from './who-is-told.ts'

const BATCH_SIZE = 500
/** How long a notice is offered again before it is given up. */
const PATIENCE_HOURS = 24
const HOUR_MS = 3_600_000

/** `held`: not offered yet, since the act may still be taken back. */
export type SendingResult = {
  readonly delivered: number
  readonly failed: number
  readonly waiting: number
  readonly held: number
}

/**
 * Sends what waits, one mail a person. A notice to somebody without an address is filed: the office passes it on by
 * hand. What a mail system refuses for good fails at once; anything else waits, is tried again, and fails after a day.
 */
export async function sendWaiting(services: Services): Promise<SendingResult> {
  const young = { kinds: toldAfterUndo, after: new Date(Date.parse(services.clock()) - TOLD_AFTER_SECONDS * 1000) }
  const notices = await listWaiting(services.db, young, dayBegan(services.clock()), BATCH_SIZE)
  const held = await countHeld(services.db, young)
  if (notices.length === 0) return { delivered: 0, failed: 0, waiting: 0, held }
  const transport = await openTransport(services.config)
  try {
    const results = []
    for (const group of byAddressee(notices)) results.push(await sendGroup(services, transport, group))
    return {
      delivered: count(results, 'delivered'),
      failed: count(results, 'failed'),
      waiting: count(results, 'waiting'),
      held,
    }
  } finally {
    transport.close()
  }
}

/** The legal day's first instant. */
const dayBegan = (now: string): Date => new Date(`${dayInShanghai(now)}T00:00:00+08:00`)

type Outcome = { readonly what: 'delivered' | 'failed' | 'waiting'; readonly count: number }

const count = (results: readonly Outcome[], what: Outcome['what']): number =>
  results.reduce((sum, result) => sum + (result.what === what ? result.count : 0), 0)

function byAddressee(notices: readonly NoticeRecord[]): NoticeRecord[][] {
  const groups = new Map<string, NoticeRecord[]>()
  for (const notice of notices) groups.set(addressKey(notice), [...(groups.get(addressKey(notice)) ?? []), notice])
  return [...groups.values()]
}

const addressKey = ({ email, person_id, id }: NoticeRecord): string => email ?? person_id ?? id

async function sendGroup(
  services: Services,
  transport: MailTransport,
  group: readonly NoticeRecord[],
): Promise<Outcome> {
  const address = group[0]?.email
  const mark = (state: 'waiting' | 'sent' | 'failed' | 'filed', error: string | null) =>
    markNotices(
      services.db,
      group.map(({ id }) => id),
      { state, error, at: services.clock() },
    )
  if (!address) {
    await mark('filed', 'NO_ADDRESS')
    return { what: 'delivered', count: group.length }
  }
  try {
    await transport.deliver(mailOf(group, { name: group[0]?.name ?? '', address }, services.config))
    await mark(transport.state, null)
    return { what: 'delivered', count: group.length }
  } catch (error) {
    // The reason stands with the notice, where the office sees it.
    const isGivenUp =
      error instanceof MailRefused || group.every((notice) => ageHours(notice, services.clock()) >= PATIENCE_HOURS)
    await mark(isGivenUp ? 'failed' : 'waiting', error instanceof Error ? error.message : String(error))
    return { what: isGivenUp ? 'failed' : 'waiting', count: group.length }
  }
}

const ageHours = ({ created_at }: NoticeRecord, now: string): number =>
  (Date.parse(now) - created_at.getTime()) / HOUR_MS
