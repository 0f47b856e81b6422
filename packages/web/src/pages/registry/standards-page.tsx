import { getRouteApi, Link } from '@tanstack/react-router'
import type { StandardRow } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { useList } from '../../queries.ts'
import { hasRole, organizationsOf, useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

/** A page of the list; what is longer is sorted and paged by the server. */
const ROWS = 200

const route = getRouteApi('/signed-in/standards')

const statuses: readonly StandardRow['status'][] = ['coming', 'current', 'replaced', 'withdrawn']

/** The published standards, with their status as of today. */
export function StandardsPage() {
  const words = useWords()
  const { t } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPlaceholderData, isPending } = useList('registry/list-standards', { ...search, limit: ROWS })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const organizations = organizationsOf(me)
  return (
    <Page
      title={t('nav.standards')}
      actions={
        hasRole(me, 'secretary') && (
          <Link className="act-link" to="/standards/taking-over">
            {t('takingOver.title')}
          </Link>
        )
      }
    >
      <Filters q={search.q} onSearch={(q) => change({ q })}>
        <Filter
          label={t('standard.status')}
          value={search.status}
          options={statuses.map((id) => ({ id, label: t(`status.${id}`) }))}
          onChoose={(status) => change({ status })}
        />
        {organizations.length > 1 && (
          <Filter
            label={t('organization.one')}
            value={search.organizationId}
            options={organizations.map(({ id, name }) => ({ id, label: name }))}
            onChoose={(organizationId) => change({ organizationId })}
          />
        )}
      </Filters>
      <ListTable
        label={t('nav.standards')}
        columns={columns(words, me.today).filter(({ key }) => key !== 'organization' || organizations.length !== 1)}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        busy={isPending || isPlaceholderData}
        empty={t('standards.empty')}
        exportAddress={address('documents/export-list', {
          list: 'standards',
          ...search,
          cursor: undefined,
          as: 'xlsx',
        })}
        total={data?.total ?? 0}
        sort={search.sort}
        isSorted
        onSort={(sort) => change({ sort })}
        next={data?.next ?? null}
        isFirst={!search.cursor}
        onPage={(cursor) => change({ cursor })}
      />
    </Page>
  )
}

function columns({ t }: Words, today: string): Column<StandardRow>[] {
  return [
    {
      key: 'number',
      title: t('standard.number'),
      sorts: true,
      width: 190,
      render: ({ id, number }) => (
        <Link className="no-break" to="/standards/$standardId" params={{ standardId: id }}>
          {number}
        </Link>
      ),
      text: ({ number }) => number,
    },
    { key: 'title', title: t('project.title'), sorts: true, render: ({ title }) => title, text: ({ title }) => title },
    {
      key: 'organization',
      title: t('organization.one'),
      render: ({ organizationName }) => organizationName,
      text: ({ organizationName }) => organizationName,
    },
    {
      key: 'status',
      title: t('standard.status'),
      width: 100,
      render: ({ status }) => <StatusTag status={status} />,
      text: ({ status }) => t(`status.${status}`),
    },
    {
      key: 'publishedOn',
      title: t('standard.publishedOn'),
      sorts: true,
      width: 150,
      render: ({ publishedOn }) => <LegalDay date={publishedOn} />,
      text: ({ publishedOn }) => publishedOn ?? '',
    },
    {
      key: 'implementsOn',
      title: t('standard.implementsOn'),
      sorts: true,
      width: 150,
      render: ({ implementsOn }) => <LegalDay date={implementsOn} />,
      text: ({ implementsOn }) => implementsOn ?? '',
    },
    {
      key: 'reviewDue',
      title: t('standard.reviewDue'),
      sorts: true,
      width: 190,
      render: ({ reviewDue, status }) =>
        reviewDue && <DueDay date={reviewDue} today={today} done={status === 'withdrawn' || status === 'replaced'} />,
      text: ({ reviewDue }) => reviewDue ?? '',
    },
  ]
}
