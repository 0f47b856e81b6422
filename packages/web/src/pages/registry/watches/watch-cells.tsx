import { Link } from '@tanstack/react-router'
import { concern, currencyVerdicts, isCurrencyVerdict, paths } from '@zhunsheng/core'
import type { WatchView } from '@zhunsheng/server/api'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { Tag, type Tone } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'

type CellProps = { readonly watch: WatchView }

export function Subject({ watch }: CellProps) {
  const { t, say } = useWords()
  const { family, query, department, projectId, projectTitle, label } = watch
  if (family !== null) return <a href={paths.record(family)}>{family}</a>
  if (query !== null) return <a href={`${paths.search()}?${query}`}>{say(label)}</a>
  if (department !== null)
    return <a href={`${paths.search()}?department=${encodeURIComponent(department)}`}>{say(label)}</a>
  return (
    <>
      {t('watches.references')}{' '}
      <Link to="/projects/$projectId" params={{ projectId: projectId ?? '' }}>
        {projectTitle}
      </Link>
    </>
  )
}

/** How many standards a search or a department holds, or how each number stands. */
export function Standing({ watch }: CellProps) {
  const { t } = useWords()
  const { kind, total, isTooWide } = watch
  if (kind === 'standard' || kind === 'references') return <Numbers watch={watch} />
  if (total === null) return <span className="slate">{t('watches.held.later')}</span>
  return (
    <>
      {t('watches.held', { count: total })} {isTooWide && <Tag tone="bad">{t('watches.tooWide')}</Tag>}
    </>
  )
}

const tones: Readonly<Record<'act' | 'look' | 'none', Tone>> = { act: 'bad', look: 'plain', none: 'good' }

/** Each number with how it stands; those that ask for something come first. */
function Numbers({ watch }: CellProps) {
  const { t, say } = useWords()
  const entries = Object.entries(watch.standing)
  if (entries.length === 0) return <span className="slate">{t('watches.nothing')}</span>
  return (
    <ul className="plain">
      {entries
        .toSorted(([, one], [, other]) => rank(one.verdict) - rank(other.verdict))
        .map(([number, { verdict, current }]) => (
          <li key={number}>
            <a href={paths.record(number)} className="no-break">
              {number}
            </a>{' '}
            {isCurrencyVerdict(verdict) && (
              <Tag tone={tones[concern[verdict]]}>{say(currencyVerdicts[verdict].title)}</Tag>
            )}{' '}
            {current && current !== number && (
              <a href={paths.record(current)} className="no-break">
                {current}
              </a>
            )}
          </li>
        ))}
    </ul>
  )
}

const RANKS = { act: 0, look: 1, none: 2 } as const
const rank = (verdict: string): number => (isCurrencyVerdict(verdict) ? RANKS[concern[verdict]] : RANKS.look)

/** What was told last; all of it stands in the notices and in the feed. */
export function News({ watch: { news } }: CellProps) {
  const { t, say } = useWords()
  if (news.length === 0) return <span className="slate">{t('watches.news.none')}</span>
  return (
    <ul className="plain small">
      {news.map(({ on, says }) => (
        <li key={`${on} ${says.zh}`}>
          <LegalDay date={on} /> {say(says)}
        </li>
      ))}
    </ul>
  )
}
