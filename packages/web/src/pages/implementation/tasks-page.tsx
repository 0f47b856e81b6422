import { getRouteApi, Link } from '@tanstack/react-router'
import type { TaskView } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { Filter } from '../../parts/filter-box.tsx'
import { TaskTable } from '../../parts/task-table.tsx'
import { useList } from '../../queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/tasks')

const states: readonly TaskView['state'][] = ['open', 'overdue', 'done']

/** The tasks that follow a publication, of every drafting organization, overdue ones visible as such. */
export function TasksPage() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { data, isPending, isPlaceholderData } = useList('implementation/list-tasks', search)
  return (
    <Page title={t('nav.tasks')}>
      <div className="filters">
        <Filter
          label={t('tasks.state')}
          value={search.state}
          options={states.map((id) => ({ id, label: t(`tasks.state.${id}`) }))}
          onChoose={(state) => change({ state })}
        />
      </div>
      <TaskTable
        tasks={data?.rows ?? []}
        withStandard
        exportAddress={address('documents/export-list', { list: 'tasks', ...search, cursor: undefined, as: 'xlsx' })}
        act={({ standardId, state }) =>
          state !== 'done' && (
            <Link to="/standards/$standardId" params={{ standardId }}>
              {t('tasks.toStandard')}
            </Link>
          )
        }
        paging={{
          total: data?.total ?? 0,
          next: data?.next ?? null,
          isFirst: !search.cursor,
          busy: isPending || isPlaceholderData,
          onPage: (cursor) => change({ cursor }),
          sort: search.sort,
          onSort: (sort) => change({ sort }),
        }}
      />
    </Page>
  )
}
