import { getRouteApi, Link } from '@tanstack/react-router'
import type { DueStatistics, StatisticsBoard } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { FileLink } from '../../parts/file-link.tsx'
import { Filter } from '../../parts/filter-box.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { AddFormField } from './network/enter-point.tsx'
import { NetworkPlaces } from './network/network-places.tsx'
import { DueNote, isSent, statisticsTones } from './network/statistics-due.tsx'

const route = getRouteApi('/signed-in/network/statistics')
const states = ['open', 'returned', 'submitted', 'accepted', 'late'] as const

/** Who owes a report, who is late, what waits to be accepted: the authority’s board, and each point’s own list. */
export function StatisticsBoardPage() {
  const { t } = useWords()
  const { today } = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { year } = search
  const { data, isPending, isPlaceholderData } = useList('implementation/list-statistics', search)
  return (
    <Page
      title={t('network.statistics')}
      below={<NetworkPlaces />}
      actions={
        data?.mayDecide && (
          <>
            {year !== undefined && (
              <FileLink href={address('implementation/make-statistics-report', { year })}>
                {t('statistics.report', { year })}
              </FileLink>
            )}
            <AddFormField />
          </>
        )
      }
    >
      <div className="stack">
        {data && <Counts board={data} />}
        {data?.rows[0] && <DueNote due={data.rows[0].due} />}
        <div className="filters">
          <Filter
            label={t('statistics.year')}
            value={year === undefined ? undefined : String(year)}
            options={(data?.years ?? []).map((each) => ({ id: String(each), label: String(each) }))}
            onChoose={(chosen) => change({ year: chosen === undefined ? undefined : Number(chosen) })}
          />
          <Filter
            label={t('statistics.state')}
            value={search.state}
            options={states.map((id) => ({ id, label: t(`statistics.${id}`) }))}
            onChoose={(state) => change({ state })}
          />
        </div>
        <ListTable<DueStatistics>
          label={t('network.statistics')}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          total={data?.total ?? 0}
          next={data?.next ?? null}
          isFirst={!search.cursor}
          busy={isPending || isPlaceholderData}
          onPage={(cursor) => change({ cursor })}
          empty={t('statistics.empty')}
          fileName={t('network.statistics')}
          columns={[
            {
              key: 'subject',
              title: t('statistics.subject'),
              render: ({ id, number, title }) => (
                <Link to="/network/statistics/$taskId" params={{ taskId: id }}>
                  {number ? <span className="number">{number}</span> : t('statistics.summary')} {title}
                </Link>
              ),
              text: ({ number, title }) => `${number ?? t('statistics.summary')} ${title ?? ''}`,
            },
            {
              key: 'point',
              title: t('statistics.point'),
              render: ({ pointName }) => pointName,
              text: ({ pointName }) => pointName,
            },
            {
              key: 'year',
              title: t('statistics.year'),
              render: ({ year: of }) => of,
              text: ({ year: of }) => String(of),
            },
            {
              key: 'due',
              title: t('statistics.due'),
              render: (row) =>
                isSent(row) ? <LegalDay date={row.due.due} /> : <DueDay date={row.due.due} today={today} />,
              text: ({ due }) => due.due,
            },
            {
              key: 'state',
              title: t('statistics.state'),
              render: (row) => <State row={row} />,
              text: ({ state }) => t(`statistics.${state}`),
            },
            {
              key: 'sent',
              title: t('statistics.sentOn'),
              render: ({ submittedOn }) => submittedOn && <LegalDay date={submittedOn} />,
              text: ({ submittedOn }) => submittedOn ?? '',
            },
          ]}
        />
      </div>
    </Page>
  )
}

function State({ row }: { readonly row: DueStatistics }) {
  const { t } = useWords()
  return (
    <span className="row">
      <Tag tone={statisticsTones[row.state]}>{t(`statistics.${row.state}`)}</Tag>
      {row.standing === 'late' && <Tag tone="bad">{t('statistics.lateTag')}</Tag>}
      {row.standing === 'unsettled' && <Tag tone="soon">{t('statistics.unsettledTag')}</Tag>}
    </span>
  )
}

function Counts({ board }: { readonly board: StatisticsBoard }) {
  const { t } = useWords()
  const of = (state: string) =>
    board.counts.filter((each) => each.state === state).reduce((sum, { count }) => sum + count, 0)
  return (
    <p>
      {t('statistics.counts', {
        open: of('open'),
        returned: of('returned'),
        submitted: of('submitted'),
        accepted: of('accepted'),
        late: board.late,
      })}
    </p>
  )
}
