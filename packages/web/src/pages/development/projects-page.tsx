import { getRouteApi, Link } from '@tanstack/react-router'
import { stages } from '@zhunsheng/core'
import type { ProjectRow } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { stageTitle, TinyInkLine } from '../../parts/ink-line.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { ReasonsList } from '../../parts/reasons-list.tsx'
import { useList } from '../../queries.ts'
import { hasRole, organizationsOf, useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

/** A page of the list; what is longer is sorted and paged by the server. */
const ROWS = 200

const route = getRouteApi('/signed-in/projects')

/** The projects I may see, with every filter in the address. */
export function ProjectsPage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPlaceholderData, isPending } = useList('development/list-projects', { ...search, limit: ROWS })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const organizations = organizationsOf(me)
  return (
    <Page
      title={t('nav.projects')}
      actions={
        <>
          {hasRole(me, 'secretary') && (
            <Link className="act-link" to="/projects/taking-over">
              {t('takingOver.projectTitle')}
            </Link>
          )}
          {hasRole(me, 'secretary', 'drafter', 'liaison') && (
            <Link className="act-link act-link-main" to="/projects/new">
              {t('projects.propose')}
            </Link>
          )}
        </>
      }
    >
      <Filters q={search.q} onSearch={(q) => change({ q })}>
        <Filter
          label={t('project.stage')}
          value={search.stage}
          options={Object.entries(stages).map(([id, { title }]) => ({ id, label: say(title) }))}
          onChoose={(stage) => change({ stage })}
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
        label={t('nav.projects')}
        columns={columns(words, me.today).filter(({ key }) => key !== 'organization' || organizations.length !== 1)}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        busy={isPending || isPlaceholderData}
        empty={t('projects.empty')}
        total={data?.total ?? 0}
        sort={search.sort}
        isSorted
        onSort={(sort) => change({ sort })}
        next={data?.next ?? null}
        isFirst={!search.cursor}
        onPage={(cursor) => change({ cursor })}
        exportAddress={address('documents/export-list', {
          list: 'projects',
          ...search,
          cursor: undefined,
          as: 'xlsx',
        })}
      />
    </Page>
  )
}

function columns({ t, say, day, reason }: Words, today: string): Column<ProjectRow>[] {
  return [
    {
      key: 'title',
      title: t('project.title'),
      sorts: true,
      render: (row) => (
        <div>
          <Link to="/projects/$projectId" params={{ projectId: row.id }}>
            {row.title}
          </Link>
          <div className="small slate no-break">{row.number ?? row.planNumber}</div>
        </div>
      ),
      text: ({ title }) => title,
    },
    {
      key: 'organization',
      title: t('organization.one'),
      render: ({ organizationName }) => organizationName,
      text: ({ organizationName }) => organizationName,
    },
    {
      key: 'stage',
      title: t('project.stage'),
      sorts: true,
      width: 220,
      render: ({ stage }) => <TinyInkLine stage={stage} />,
      text: ({ stage }) => say(stageTitle(stage)),
    },
    {
      key: 'stageSince',
      title: t('project.since'),
      sorts: true,
      width: 150,
      render: ({ stageSince }) => <LegalDay date={stageSince} />,
      text: ({ stageSince }) => day(stageSince),
    },
    {
      key: 'due',
      title: t('project.due'),
      sorts: true,
      width: 190,
      render: ({ due, dueTitle }) =>
        due && (
          <div>
            <DueDay date={due} today={today} />
            {dueTitle && <div className="small slate">{say(dueTitle)}</div>}
          </div>
        ),
      text: ({ due }) => due ?? '',
    },
    {
      key: 'waitsFor',
      title: t('project.waitsFor'),
      render: ({ waitsFor }) =>
        waitsFor.length > 0 && (
          <div className="small">
            <ReasonsList reasons={waitsFor} brief />
          </div>
        ),
      text: ({ waitsFor }) => waitsFor.map((one) => reason(one).says).join('；'),
    },
  ]
}
