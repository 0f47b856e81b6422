import {
  fill,
  type NoticeDay,
  type NoticeProblem,
  noticeProblems,
  noticeProblemWords,
  Refusal,
  type Worded,
} from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { findNoticeOf } from './calendar-store.ts'
import { textInput } from './input.ts'

const SOURCE_LENGTH_MAX = 500
const NAME_LENGTH_MAX = 50
const DAY_LENGTH = 10
const DAYS_COUNT_MAX = 120

/**
 * Enters the holiday notice of a year, or puts it in the place of the one on record, and has every deadline computed
 * anew. Refuses with `CALENDAR_NOTICE_MALFORMED`; with `CALENDAR_NOTICE_UNUSUAL` what is odd but has happened, unless
 * `confirmed` says that the notice has it so.
 */
export const enterCalendarNotice = useCase({
  name: 'organizations.enter-calendar-notice',
  title: { zh: '录入放假安排', en: 'Enter a holiday notice' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      year: Type.Integer({ title: '年', minimum: 2000, maximum: 2099 }),
      source: textInput('来源', SOURCE_LENGTH_MAX),
      days: Type.Array(
        Type.Object(
          {
            date: Type.String({ maxLength: DAY_LENGTH }),
            isOffDay: Type.Boolean(),
            name: Type.String({ maxLength: NAME_LENGTH_MAX }),
          },
          { additionalProperties: false },
        ),
        {
          title: '日期',
          minItems: 1,
          maxItems: DAYS_COUNT_MAX,
        },
      ),
      confirmed: Type.Optional(Type.Boolean({ title: '确认' })),
    },
    { additionalProperties: false },
  ),
  run: async (context, { year, source, days, confirmed = false }) => {
    requireSound(noticeProblems(year, { source, days }), confirmed)
    const row = await save(context, year, source, days)
    context.record({
      type: 'calendar.notice-entered',
      subject: { kind: 'calendar_notice', id: row.id },
      data: { year, source },
    })
    context.enqueue('recompute-deadlines', {})
    return { year, days: days.length }
  },
})

const isUnusual = ({ code }: NoticeProblem): boolean => code === 'WORKDAY_ON_WEEKDAY'

function requireSound(problems: readonly NoticeProblem[], confirmed: boolean): void {
  const wrong = problems.filter((problem) => !isUnusual(problem))
  if (wrong.length > 0) throw new Refusal('CALENDAR_NOTICE_MALFORMED', { problems: wrong.map(worded) })
  if (problems.length > 0 && !confirmed)
    throw new Refusal('CALENDAR_NOTICE_UNUSUAL', { problems: problems.map(worded) })
}

function worded({ code, date }: NoticeProblem): Worded {
  const words = noticeProblemWords[code]
  return { zh: fill(words.zh, { date }, 'zh'), en: fill(words.en, { date }, 'en') }
}

async function save(
  context: Context,
  year: number,
  source: string,
  days: readonly NoticeDay[],
): Promise<{ id: string }> {
  const values = { source, days: JSON.stringify(days) }
  const before = await findNoticeOf(context.db, year)
  return before
    ? context.rows.update('calendar_notice', before.id, values)
    : context.rows.insert('calendar_notice', { id: context.newId(), year, ...values })
}
