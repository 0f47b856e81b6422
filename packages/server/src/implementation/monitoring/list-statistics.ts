import { statisticsDue, yearOf } from '@zhunsheng/core'
import Type from 'typebox'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { loadCalendar } from '../calendar-store.ts'
import { isAuthority } from './authority.ts'
import { yearInput } from './input.ts'
import {
  countStatistics,
  type DueStatistics,
  listStatisticsRows,
  listStatisticsYears,
  type StatisticsCount,
  withDue,
} from './statistics-store.ts'
import { visibleReports } from './visible.ts'

/** The reports that somebody owes or is owed; `counts` are of all pages, `late` those not sent after their last day. */
export type StatisticsBoard = Page<DueStatistics> & {
  readonly counts: readonly StatisticsCount[]
  readonly late: number
  readonly years: readonly number[]
  readonly mayDecide: boolean
}

/** The authority's board of the reports of its points; a point sees its own. */
export const listStatistics = useCase({
  name: 'implementation.list-statistics',
  title: { zh: '统计分析任务', en: 'Statistics tasks' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'statistics list' },
  input: Type.Object(
    {
      year: Type.Optional(yearInput),
      pointId: Type.Optional(Type.String({ maxLength: 64 })),
      state: Type.Optional(Type.Enum(['open', 'submitted', 'returned', 'accepted', 'late'])),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { year, pointId, state, cursor, limit }): Promise<StatisticsBoard> => {
    const { db, today } = context
    const size = pageSize(limit)
    const [calendar, visible, years] = await Promise.all([
      loadCalendar(db),
      visibleReports(context),
      listStatisticsYears(db),
    ])
    const lateYears = [...new Set([...years, yearOf(today)])].filter(
      (each) => today > statisticsDue(each, calendar).workdayAfter,
    )
    const asked = state === 'late' ? { lateYears } : { state }
    const filters = { year, pointId, visible, ...asked }
    const [rows, counts, late] = await Promise.all([
      listStatisticsRows(db, filters, cursor ?? '', size + 1),
      countStatistics(db, filters),
      countStatistics(db, { year, pointId, visible, lateYears }),
    ])
    const { rows: page, next } = cutPage(rows, size, ({ id }) => id)
    return {
      rows: page.map((row) => withDue(row, calendar, today)),
      next,
      total: sum(counts),
      counts,
      late: sum(late),
      years,
      mayDecide: isAuthority(visible.reach),
    }
  },
})

const sum = (counts: readonly StatisticsCount[]): number => counts.reduce((all, { count }) => all + count, 0)
