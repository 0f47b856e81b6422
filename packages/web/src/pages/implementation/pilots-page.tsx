import { getRouteApi, Link } from '@tanstack/react-router'
import { applyPilotFields, pilotStates } from '@zhunsheng/core'
import type { PilotRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EvaluationPlaces } from './evaluation/evaluation-places.tsx'
import { PlanForm } from './evaluation/plan-form.tsx'

const route = getRouteApi('/signed-in/evaluations/pilots')

/** Pilots, the overdue ones visible as such. */
export function PilotsPage() {
  const { t, say } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPending, isPlaceholderData } = useList('implementation/list-pilots', search)
  return (
    <Page
      title={t('pilots.title')}
      below={<EvaluationPlaces />}
      actions={
        data?.mayApply && (
          <PlanForm
            title={t('pilots.apply')}
            fields={applyPilotFields}
            draftKey="apply-pilot"
            send={(input, key) => write('implementation/apply-pilot', input, key)}
          />
        )
      }
    >
      <ListTable<PilotRow>
        label={t('pilots.title')}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        empty={t('pilots.empty')}
        fileName={t('pilots.title')}
        columns={[
          {
            key: 'name',
            title: t('pilots.name'),
            render: ({ id, name }) => (
              <Link to="/evaluations/pilots/$pilotId" params={{ pilotId: id }}>
                {name}
              </Link>
            ),
            text: ({ name }) => name,
          },
          {
            key: 'number',
            title: t('evaluations.number'),
            render: ({ number }) => <span className="number">{number}</span>,
            text: ({ number }) => number,
          },
          {
            key: 'organization',
            title: t('pilots.organization'),
            render: ({ organization }) => organization,
            text: ({ organization }) => organization,
          },
          {
            key: 'period',
            title: t('pilots.period'),
            render: ({ fromOn, toOn }) => `${fromOn} ～ ${toOn}`,
            text: ({ fromOn, toOn }) => `${fromOn} ～ ${toOn}`,
          },
          {
            key: 'state',
            title: t('evaluations.state'),
            render: ({ state, isOverdue }) => (
              <span className="row">
                <Tag>{say(pilotStates[state])}</Tag>
                {isOverdue && <Tag tone="bad">{t('pilots.overdue')}</Tag>}
              </span>
            ),
            text: ({ state }) => say(pilotStates[state]),
          },
        ]}
        total={data?.total ?? 0}
        next={data?.next ?? null}
        isFirst={!search.cursor}
        busy={isPending || isPlaceholderData}
        onPage={(cursor) => void navigate({ search: { ...search, cursor } as typeof search })} // an absent cursor is dropped by the route
      />
    </Page>
  )
}
