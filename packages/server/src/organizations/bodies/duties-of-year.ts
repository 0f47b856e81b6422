import { type DutyFacts, type DutyOfYear, dutiesOf, dutyOn } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findPoints } from '../../implementation/monitoring/find-points.ts'
import { readLegalCalendar } from '../legal-calendar.ts'
import { listReportRows, type YearlyReportRow } from './bodies-store.ts'
import { kindOf } from './require-power.ts'

export type DutyView = DutyOfYear & { readonly year: number; readonly reports: readonly YearlyReportRow[] }

type Body = { readonly id: string; readonly kind: string | null; readonly created_on: string }

/** What a body owes for a year, how each stands today, and what it sent. */
export async function dutiesOfYear(
  { db, today }: Pick<Context, 'db' | 'today'>,
  body: Body,
  year: number,
): Promise<DutyView[]> {
  const [facts, reports, calendar] = await Promise.all([
    dutyFacts(db, body.id, today),
    listReportRows(db, body.id, year),
    readLegalCalendar(db),
  ])
  return dutiesOf(kindOf(body), year, facts).map((name) => {
    const own = reports.filter(({ duty }) => duty === name)
    const known = { doneOn: own[0]?.sentOn ?? null, from: body.created_on, facts }
    return { ...dutyOn(name, year, known, today, calendar), year, reports: own }
  })
}

/** Whether the body is a statistics point of the network, and since when; none that is on record says nothing. */
async function dutyFacts(db: Context['db'], organizationId: string, today: string): Promise<DutyFacts> {
  const points = await findPoints(db, { kind: 'statistics', on: today })
  const since = points
    .filter((point) => point.organizationId === organizationId)
    .map(({ fromOn }) => fromOn)
    .sort()[0]
  return since === undefined ? {} : { isStatisticsPoint: true, pointSince: since }
}
