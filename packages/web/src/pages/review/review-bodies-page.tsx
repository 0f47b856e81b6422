import { getRouteApi, Link } from '@tanstack/react-router'
import { planCompletionBasis, wordCompletion, yearOf } from '@zhunsheng/core'
import type { ReviewConduct } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { BasisLink } from '../../parts/basis-link.tsx'
import { Filter } from '../../parts/filter-box.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

const route = getRouteApi('/signed-in/reviews/bodies')

const ROWS = 200

/** How each body carries out its plan of a year, with what the share is a share of. */
export function ReviewBodiesPage() {
  const words = useWords()
  const { t } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const now = yearOf(me.today)
  const year = search.year ?? now
  const { data, isPending, isPlaceholderData } = useList('review/list-conduct', {
    year,
    cursor: search.cursor,
    limit: ROWS,
  })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  return (
    <Page
      title={t('reviews.bodies', { year })}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/reviews">{t('reviews.plan')}</Link>
        </nav>
      }
      below={
        <p className="slate">
          {t('reviews.bodiesWhy')} <BasisLink basis={planCompletionBasis} />
        </p>
      }
    >
      <div className="filters">
        <Filter
          label={t('reviews.year')}
          value={String(year)}
          options={[now + 1, now, now - 1, now - 2].map((one) => ({ id: String(one), label: String(one) }))}
          onChoose={(one) => change({ year: one === undefined ? undefined : Number(one) })}
        />
      </div>
      <ListTable<ReviewConduct>
        label={t('reviews.bodies', { year })}
        columns={columns(words, year)}
        rows={data?.rows ?? []}
        rowKey={({ organizationId }) => organizationId}
        busy={isPending || isPlaceholderData}
        empty={t('reviews.noBody')}
        exportAddress={address('documents/export-list', { list: 'reviewConduct', year, as: 'xlsx' })}
        total={data?.total ?? 0}
        isSorted
        next={data?.next ?? null}
        isFirst={!search.cursor}
        onPage={(cursor) => change({ cursor })}
      />
    </Page>
  )
}

function columns({ t, say }: Words, year: number): Column<ReviewConduct>[] {
  return [
    {
      key: 'body',
      title: t('reviews.body'),
      render: ({ organizationId, name }) => (
        <Link to="/reviews" search={{ organizationId, year }}>
          {name}
        </Link>
      ),
    },
    { key: 'state', title: t('reviews.state'), width: 130, render: ({ state }) => t(`reviews.state.${state}`) },
    {
      key: 'completion',
      title: t('reviews.completion'),
      width: 260,
      render: (row) => row.state === 'decided' && say(wordCompletion(row)),
    },
    {
      key: 'overdue',
      title: t('reviews.overdueItems'),
      width: 160,
      render: ({ overdue, state }) =>
        state === 'decided' && (
          <span className={overdue > 0 ? 'bad' : 'slate'}>
            {overdue > 0 ? t('reviews.overdue', { count: overdue }) : t('reviews.nobodyLate')}
          </span>
        ),
    },
  ]
}
