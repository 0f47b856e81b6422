import { type Fraction, figuresOf, Refusal, type StatisticsFigure } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { loadCalendar } from '../calendar-store.ts'
import { reaches } from './authority.ts'
import { type FormField, formOf } from './form-of.ts'
import { taskIdInput } from './input.ts'
import { isOwnPoint, requirePoint } from './require-point.ts'
import { requireStatistics } from './require-statistics.ts'
import { type DueStatistics, withDue } from './statistics-store.ts'
import { visibleReports } from './visible.ts'

/** One report: the form as it is asked for, what was filled in, and the figures that follow, each with its two numbers. */
export type StatisticsView = DueStatistics & {
  readonly fields: readonly FormField[]
  readonly form: Readonly<Record<string, unknown>>
  readonly figures: Readonly<Record<StatisticsFigure, Fraction | null>>
  readonly evidenceName: string | null
  readonly maySubmit: boolean
  readonly mayDecide: boolean
}

/** For the point itself and the authority above it; anybody else is told that there is no such report. */
export const showStatistics = useCase({
  name: 'implementation.show-statistics',
  title: { zh: '查看统计分析', en: 'Show a statistics report' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'statistics show', positional: ['taskId'] },
  input: Type.Object({ taskId: taskIdInput }, { additionalProperties: false }),
  run: async (context, { taskId }): Promise<StatisticsView> => {
    const { evidenceSha256: _hash, ...task } = await requireStatistics(context, taskId)
    const visible = await visibleReports(context)
    const isRuled = reaches(visible.reach, task.place)
    const isMember = task.organizationId !== null && visible.organizationIds.includes(task.organizationId)
    if (!isRuled && !isMember) throw new Refusal('STATISTICS_NOT_FOUND')
    const point = await requirePoint(context, task.pointId)
    const calendar = await loadCalendar(context.db)
    return {
      ...withDue(task, calendar, context.today),
      fields: await formOf(context.db, task),
      figures: figuresOf(task.form),
      maySubmit: isOwnPoint(context, point) && (task.state === 'open' || task.state === 'returned'),
      mayDecide: isRuled && task.state === 'submitted',
    }
  },
})
