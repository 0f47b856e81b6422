import { integer, publishedCalendar, text, texts, yearOf, yesNo } from '@zhunsheng/core'
import { write } from '../../api.ts'
import type { OperationView } from '../../calls.ts'
import { textOf, textsOf } from '../../parts/form-values.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useMe } from '../../session.ts'
import { Note, Tag } from '../../ui/note.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { readNoticeLines } from './notice-lines.ts'

type NoticeRow = { readonly year: number; readonly source: string; readonly isEntered: boolean }

/** How many years back are shown at once; deadlines of older years have been computed long ago. */
const YEARS_SHOWN = 2

const fields = {
  year: integer('年', 'Year', { min: 2000, max: 2099 }),
  source: text('来源（通知的网址或文号）', 'Source (address or number of the notice)', { lengthMax: 500 }),
  days: texts('放假与调休', 'Days off and days made up'),
  confirmed: yesNo('与往常不同之处，已与通知原文核对', 'What is unusual has been compared with the notice', {
    required: false,
  }),
} as const

/** The holiday notices by year, each with its source, and the form for the next one. What is not published is said. */
export function HolidayNotices({ entered }: { readonly entered: OperationView['enteredNotices'] }) {
  const { t } = useWords()
  const thisYear = yearOf(useMe().today)
  const rows = noticesOf(entered)
  const missing = [thisYear, thisYear + 1].filter((year) => !rows.some((row) => row.year === year))
  const older = rows.filter(({ year }) => year < thisYear - YEARS_SHOWN)
  return (
    <Section title={t('holidays.title')} beside={<EnterNotice year={missing[0] ?? thisYear + 1} />}>
      <div className="stack">
        {missing.map((year) => (
          <Note key={year} tone="soon" title={t('holidays.missing', { year })}>
            <p>{t('holidays.provisional', { year })}</p>
          </Note>
        ))}
        <NoticeTable rows={rows.filter((row) => !older.includes(row))} />
        <details>
          <summary>{t('holidays.older', { count: older.length })}</summary>
          <NoticeTable rows={older} />
        </details>
      </div>
    </Section>
  )
}

function NoticeTable({ rows }: { readonly rows: readonly NoticeRow[] }) {
  const { t } = useWords()
  return (
    <ListTable<NoticeRow>
      label={t('holidays.title')}
      rows={rows}
      rowKey={({ year }) => String(year)}
      empty={t('holidays.none')}
      columns={[
        {
          key: 'year',
          title: t('holidays.year'),
          width: 90,
          render: ({ year }) => year,
          text: ({ year }) => String(year),
        },
        {
          key: 'source',
          title: t('holidays.source'),
          render: ({ source }) => <Source source={source} />,
          text: ({ source }) => source,
        },
        {
          key: 'entered',
          title: t('holidays.by'),
          width: 160,
          render: ({ isEntered }) => <Tag>{t(isEntered ? 'holidays.entered' : 'holidays.published')}</Tag>,
        },
      ]}
    />
  )
}

function Source({ source }: { readonly source: string }) {
  if (!/^https?:\/\//u.test(source)) return source
  return (
    <a className="address" href={source} rel="noreferrer">
      {source}
    </a>
  )
}

function EnterNotice({ year }: { readonly year: number }) {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('holidays.enter')}
      button={t('holidays.enterButton')}
      fields={fields}
      suggested={{ year }}
      hints={{ days: t('holidays.lines') }}
      draftKey="enter-calendar-notice"
      send={(input, key) => {
        const entered = Number(input['year'])
        return write(
          'organizations/enter-calendar-notice',
          {
            year: entered,
            source: textOf(input['source']),
            days: readNoticeLines(entered, textsOf(input['days'])),
            ...(input['confirmed'] === true && { confirmed: true }),
          },
          key,
        )
      }}
    />
  )
}

/** The newest year first; what the administrator entered stands in the place of what came with the product. */
function noticesOf(entered: OperationView['enteredNotices']): NoticeRow[] {
  const published = Object.entries(publishedCalendar.notices).map(([year, { source }]) => ({
    year: Number(year),
    source,
    isEntered: false,
  }))
  const byYear = new Map(
    [...published, ...entered.map((one) => ({ ...one, isEntered: true }))].map((row) => [row.year, row]),
  )
  return [...byYear.values()].sort((a, b) => b.year - a.year)
}
