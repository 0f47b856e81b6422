import { getRouteApi } from '@tanstack/react-router'
import {
  checkPromotionFields,
  holdPromotionFields,
  planPromotionFields,
  promotionForms,
  promotionStates,
} from '@zhunsheng/core'
import type { PromotionList } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useList } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EvaluationPlaces } from './evaluation/evaluation-places.tsx'
import { PlanForm } from './evaluation/plan-form.tsx'

const route = getRouteApi('/signed-in/evaluations/promotions')

type Row = PromotionList['rows'][number]

/** What is done to make standards known: planned, held, and its effect checked. */
export function PromotionsPage() {
  const { t, say } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPending, isPlaceholderData } = useList('implementation/list-promotions', search)
  const people = (row: Row) => (row.people === null ? '—' : String(row.people))
  return (
    <Page
      title={t('promotions.title')}
      below={<EvaluationPlaces />}
      actions={
        data?.mayPlan && (
          <PlanForm
            title={t('promotions.plan')}
            fields={planPromotionFields}
            draftKey="plan-promotion"
            send={(input, key) => write('implementation/plan-promotion', input, key)}
          />
        )
      }
    >
      <ListTable<Row>
        label={t('promotions.title')}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        empty={t('promotions.empty')}
        fileName={t('promotions.title')}
        columns={[
          {
            key: 'number',
            title: t('evaluations.number'),
            render: ({ number }) => <span className="number">{number}</span>,
            text: ({ number }) => number,
          },
          {
            key: 'organization',
            title: t('promotions.organization'),
            render: ({ organization }) => organization,
            text: ({ organization }) => organization,
          },
          {
            key: 'audience',
            title: t('promotions.audience'),
            render: ({ audience }) => audience,
            text: ({ audience }) => audience,
          },
          {
            key: 'form',
            title: t('promotions.form'),
            render: ({ form }) => say(promotionForms[form]),
            text: ({ form }) => say(promotionForms[form]),
          },
          {
            key: 'planned',
            title: t('promotions.planned'),
            render: ({ plannedOn }) => plannedOn,
            text: ({ plannedOn }) => plannedOn,
          },
          {
            key: 'state',
            title: t('evaluations.state'),
            render: ({ state }) => <Tag tone={state === 'late' ? 'soon' : 'plain'}>{say(promotionStates[state])}</Tag>,
            text: ({ state }) => say(promotionStates[state]),
          },
          { key: 'people', title: t('promotions.people'), render: people, text: people },
          {
            key: 'effect',
            title: t('promotions.effect'),
            render: ({ effect }) => effect ?? '—',
            text: ({ effect }) => effect ?? '—',
          },
          { key: 'act', title: '', render: (row) => row.mayWrite && <Acts row={row} /> },
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

function Acts({ row: { id: promotionId, state } }: { readonly row: Row }) {
  const { t } = useWords()
  if (state === 'checked') return null
  const name = state === 'held' ? 'check' : 'hold'
  return (
    <WriteForm
      small
      title={t(`promotions.${name}`)}
      button={t('evaluations.save')}
      fields={name === 'check' ? checkPromotionFields : holdPromotionFields}
      draftKey={`${name}-promotion.${promotionId}`}
      send={(input, key) => write(`implementation/${name}-promotion`, { promotionId, ...input }, key)}
    />
  )
}
