import { statisticsDue, type Worded } from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../abilities.ts'
import { useCase } from '../use-case.ts'
import { loadCalendar } from './calendar-store.ts'
import { declarationsTouched } from './declarations/declarations-touched.ts'
import { listOwedStatistics } from './monitoring/owed-statistics.ts'

/** Something that a body owes beyond projects: a declaration that has to change, a report of statistics. */
export type Duty = {
  readonly kind: 'declaration' | 'statistics'
  readonly id: string
  /** The standard that it is about; a report of all standards of a point names none. */
  readonly number: string | null
  readonly what: Worded
  readonly due: string | null
}

/** What the bodies owe for which somebody acts as secretariat or leader, the nearest day first. */
export const listMyDuties = useCase({
  name: 'implementation.list-my-duties',
  title: { zh: '待办的实施任务', en: 'Duties of implementation' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context): Promise<{ rows: Duty[] }> {
    const own = organizationsWith(context.actor, ['secretary', 'leader'])
    if (own.length === 0) return { rows: [] }
    const [touched, owed, calendar] = await Promise.all([
      declarationsTouched(context, own),
      listOwedStatistics(context.db, own),
      loadCalendar(context.db),
    ])
    const statistics = owed.map(
      ({ id, number, year, pointName }): Duty => ({
        kind: 'statistics',
        id,
        number,
        what: {
          zh: `${year} 年度实施情况统计分析报告待报送（${pointName}）`,
          en: `Report of statistics for ${year} to be sent (${pointName})`,
        },
        due: statisticsDue(year, calendar).due,
      }),
    )
    const declarations = touched.map(
      ({ declarationId, product, number, followedBy }): Duty => ({
        kind: 'declaration',
        id: declarationId,
        number,
        what: {
          zh: `“${product}”声明执行的 ${number} 已不现行${followedBy.length > 0 ? `，后续标准：${followedBy.join('、')}` : ''}`,
          en: `“${product}” declares ${number}, no longer current${followedBy.length > 0 ? `; followed by ${followedBy.join(', ')}` : ''}`,
        },
        due: null,
      }),
    )
    return { rows: [...statistics.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)), ...declarations] }
  },
})
