import { Refusal, type Worded } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findStatistics, type StatisticsState } from './statistics-store.ts'

export const statisticsStates: Readonly<Record<StatisticsState, Worded>> = {
  open: { zh: '待报送', en: 'To be sent' },
  submitted: { zh: '已报送，待接收', en: 'Sent, to be accepted' },
  returned: { zh: '已退回，待补正', en: 'Returned, to be put right' },
  accepted: { zh: '已接收', en: 'Accepted' },
}

/** Refuses with `STATISTICS_NOT_FOUND`, and with `STATISTICS_NOT_NOW` outside the states given. */
export async function requireStatistics(
  { db }: Pick<Context, 'db'>,
  id: string,
  states: readonly StatisticsState[] = ['open', 'submitted', 'returned', 'accepted'],
) {
  const found = await findStatistics(db, id)
  if (!found) throw new Refusal('STATISTICS_NOT_FOUND')
  if (!states.includes(found.state)) throw new Refusal('STATISTICS_NOT_NOW', { state: statisticsStates[found.state] })
  return found
}

const summary: Worded = { zh: '年度总结', en: 'summary of the year' }

/** What a report is of, for events. */
export const wordSubject = ({ number }: { readonly number: string | null }): Worded | string => number ?? summary
