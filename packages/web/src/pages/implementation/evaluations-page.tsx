import { getRouteApi, Link } from '@tanstack/react-router'
import { evaluationStates, evaluatorKinds, planEvaluationFields } from '@zhunsheng/core'
import type { EvaluationRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EvaluationPlaces } from './evaluation/evaluation-places.tsx'
import { PlanForm, usePlanFields } from './evaluation/plan-form.tsx'

const route = getRouteApi('/signed-in/evaluations')

/** Evaluations of the effect of standards, each with its total over what was scored. */
export function EvaluationsPage() {
  const { t, say } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const fields = usePlanFields(planEvaluationFields)
  const { data, isPending, isPlaceholderData } = useList('implementation/list-evaluations', search)
  const total = ({ total: points }: EvaluationRow) => points ?? t('evaluations.unknown')
  const grade = (row: EvaluationRow) => row.grade ?? t('evaluations.unknown')
  return (
    <Page
      title={t('evaluations.title')}
      below={<EvaluationPlaces />}
      actions={
        data?.mayPlan && (
          <PlanForm
            title={t('evaluations.plan')}
            fields={fields}
            draftKey="plan-evaluation"
            send={(input, key) => write('implementation/plan-evaluation', input, key)}
          />
        )
      }
    >
      <Filters key={search.number ?? ''} q={search.number} onSearch={(number) => change({ number })}>
        <Filter
          label={t('evaluations.state')}
          value={search.state}
          options={Object.entries(evaluationStates).map(([id, words]) => ({ id, label: say(words) }))}
          onChoose={(state) => change({ state })}
        />
      </Filters>
      <ListTable<EvaluationRow>
        label={t('evaluations.title')}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        empty={t('evaluations.empty')}
        fileName={t('evaluations.title')}
        columns={[
          {
            key: 'number',
            title: t('evaluations.number'),
            render: ({ id, number }) => (
              <Link to="/evaluations/$evaluationId" params={{ evaluationId: id }} className="number">
                {number}
              </Link>
            ),
            text: ({ number }) => number,
          },
          {
            key: 'evaluator',
            title: t('evaluations.evaluator'),
            render: (row) => `${say(evaluatorKinds[row.evaluator])} · ${row.body ?? row.organization}`,
            text: (row) => `${say(evaluatorKinds[row.evaluator])} · ${row.body ?? row.organization}`,
          },
          {
            key: 'period',
            title: t('evaluations.period'),
            render: ({ fromOn, toOn }) => `${fromOn} ～ ${toOn}`,
            text: ({ fromOn, toOn }) => `${fromOn} ～ ${toOn}`,
          },
          {
            key: 'state',
            title: t('evaluations.state'),
            render: ({ state, exemplaryReason }) => (
              <span className="row">
                <Tag>{say(evaluationStates[state])}</Tag>
                {exemplaryReason !== null && <Tag tone="good">{t('evaluations.exemplary')}</Tag>}
              </span>
            ),
            text: ({ state }) => say(evaluationStates[state]),
          },
          { key: 'total', title: t('evaluations.total'), render: total, text: total },
          {
            key: 'scored',
            title: t('evaluations.scored'),
            render: ({ scored }) => scored,
            text: ({ scored }) => scored,
          },
          { key: 'grade', title: t('evaluations.grade'), render: grade, text: grade },
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
