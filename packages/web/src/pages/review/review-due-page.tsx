import { getRouteApi, Link } from '@tanstack/react-router'
import { type DueStanding, dueStandings } from '@zhunsheng/core'
import type { ReviewDueRow } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { Filter } from '../../parts/filter-box.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { organizationsOf, useMe } from '../../session.ts'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

const route = getRouteApi('/signed-in/reviews/due')

const ROWS = 200
const standings = Object.keys(dueStandings) as DueStanding[] // the keys of the table itself

/** Red only where it is certain: days known, reviews known, period read in the original. */
const tones: Readonly<Record<DueStanding, Tone>> = {
  overdue: 'bad',
  unsure: 'soon',
  notDue: 'good',
  unknown: 'plain',
  none: 'plain',
}

/** The standards of a body by when they are to be reviewed. */
export function ReviewDuePage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const bodies = organizationsOf(me)
  const organizationId = search.organizationId ?? bodies[0]?.id ?? ''
  const asked = { organizationId, standing: search.standing }
  const { data, isPending, isPlaceholderData } = useList('review/list-due', {
    ...asked,
    cursor: search.cursor,
    limit: ROWS,
  })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const counts = data?.counts
  return (
    <Page
      title={t('reviews.dueTitle')}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/reviews">{t('reviews.plan')}</Link>
        </nav>
      }
      below={<p className="slate">{t('reviews.dueWhy')}</p>}
    >
      <div className="filters">
        {bodies.length > 1 && (
          <Filter
            label={t('reviews.body')}
            value={search.organizationId}
            options={bodies.map(({ id, name }) => ({ id, label: name }))}
            onChoose={(id) => change({ organizationId: id })}
          />
        )}
        <Filter
          label={t('reviews.standing')}
          value={search.standing}
          options={standings.map((id) => ({
            id,
            label: counts ? `${say(dueStandings[id])}（${counts[id]}）` : say(dueStandings[id]),
          }))}
          onChoose={(standing) => change({ standing })}
        />
      </div>
      <ListTable<ReviewDueRow>
        label={t('reviews.dueTitle')}
        columns={columns(words)}
        rows={data?.rows ?? []}
        rowKey={({ number }) => number}
        busy={isPending || isPlaceholderData}
        empty={t('reviews.dueNone')}
        exportAddress={address('documents/export-list', { list: 'reviewDue', ...asked, as: 'xlsx' })}
        total={data?.total ?? 0}
        isSorted
        next={data?.next ?? null}
        isFirst={!search.cursor}
        onPage={(cursor) => change({ cursor })}
      />
    </Page>
  )
}

function columns({ t, say }: Words): Column<ReviewDueRow>[] {
  return [
    {
      key: 'number',
      title: t('standard.number'),
      width: 190,
      render: ({ number, itemId }) =>
        itemId ? (
          <Link className="no-break" to="/reviews/items/$itemId" params={{ itemId }}>
            {number}
          </Link>
        ) : (
          <span className="no-break">{number}</span>
        ),
      text: ({ number }) => number,
    },
    { key: 'title', title: t('project.title'), render: ({ title }) => title, text: ({ title }) => title ?? '' },
    {
      key: 'standing',
      title: t('reviews.standing'),
      width: 250,
      render: ({ standing, itemId }) => (
        <>
          <Tag tone={tones[standing]}>{say(dueStandings[standing])}</Tag>
          {itemId && <span className="small slate"> {t('reviews.planned')}</span>}
        </>
      ),
      text: ({ standing }) => say(dueStandings[standing]),
    },
    {
      key: 'from',
      title: t('reviews.from'),
      width: 150,
      render: ({ from }) => <LegalDay date={from} />,
      text: ({ from }) => from ?? '',
    },
    {
      key: 'due',
      title: t('reviews.dueOn'),
      width: 150,
      render: ({ due, evaluateBy }) =>
        due && (
          <>
            <LegalDay date={due} />
            {evaluateBy && <p className="small slate">{t('reviews.evaluateBy', { on: evaluateBy })}</p>}
          </>
        ),
      text: ({ due }) => due ?? '',
    },
    {
      key: 'lastReview',
      title: t('reviews.lastReview'),
      width: 150,
      render: ({ lastReviewOn }) =>
        lastReviewOn ? <LegalDay date={lastReviewOn} /> : <span className="slate">{t('reviews.lastReviewNone')}</span>,
      text: ({ lastReviewOn }) => lastReviewOn ?? '',
    },
  ]
}
