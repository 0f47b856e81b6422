import { compareDates, type Due, daysLeft, wordSteps } from '@zhunsheng/core'
import { useState } from 'react'
import { type Key, useWords, type Words } from '../words/index.ts'

/** From this many days before its end a period is shown as ending soon. */
const SOON_DAYS = 7

/** From here on a number of days tells nobody anything; the years are said instead. */
const YEARS_FROM_DAYS = 730
const DAYS_A_YEAR = 365.25

/** A legal day with its weekday. */
export function LegalDay({ date }: { readonly date: string | null }) {
  const { day, t } = useWords()
  if (date === null) return <span className="slate">{t('date.unknown')}</span>
  return (
    <time dateTime={date} className="no-break">
      {day(date)}
    </time>
  )
}

/** A day by which something is due, with what is left of it: 2025-01-15（周三）· 还剩 3 天. */
export function DueDay({
  date,
  today,
  done = false,
}: {
  readonly date: string
  readonly today: string
  readonly done?: boolean
}) {
  const words = useWords()
  return (
    <span>
      <LegalDay date={date} />{' '}
      {!done && <span className={leftTone(date, today)}>· {wordLeft(date, today, words)}</span>}
    </span>
  )
}

export function leftTone(date: string, today: string): string {
  const left = daysLeft(date, today)
  if (left < 0) return 'bad no-break'
  return left <= SOON_DAYS ? 'soon no-break' : 'slate no-break'
}

export function wordLeft(date: string, today: string, { t }: Pick<Words, 't'>): string {
  const order = compareDates(date, today)
  if (order === 0) return t('date.today')
  const days = Math.abs(daysLeft(date, today))
  if (order > 0 && days >= YEARS_FROM_DAYS) return t('date.yearsLeft', { years: Math.floor(days / DAYS_A_YEAR) })
  const key: Key = order < 0 ? 'date.overdue' : 'date.left'
  return t(key, { days })
}

/** A running deadline with its basis and, on demand, how it was computed. */
export function Deadline({ due, today }: { readonly due: Due; readonly today: string }) {
  const { t, say, language } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div className="stack-tight">
      <p>
        {say(due.title)}
        {language === 'zh' ? '：' : ': '}
        <DueDay date={due.due} today={today} />
        {due.provisional && <span className="soon"> · {t('date.provisional')}</span>}{' '}
        <button type="button" className="link-button small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('date.how')}
        </button>
      </p>
      {open && (
        <ol className="small slate">
          {wordSteps(due.steps, language).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
