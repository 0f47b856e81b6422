import { Link } from '@tanstack/react-router'
import { reviewConclusions, reviewForms } from '@zhunsheng/core'
import type { Me, ReviewItemRow, ReviewPlanView } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { DueDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useList } from '../../queries.ts'
import { isSecretaryOf } from '../../session.ts'
import { useWords, type Words } from '../../words/index.ts'
import { ReasonChips, reasonsText } from './reason-chips.tsx'

const ROWS = 100

type Shown = {
  readonly q?: string | undefined
  readonly state?: string | undefined
  readonly source?: string | undefined
  readonly sort?: string | undefined
  readonly cursor?: string | undefined
}

type PlanItemsProps = {
  readonly plan: ReviewPlanView & { readonly id: string }
  readonly me: Me
  readonly filters: Shown
  readonly onChange: (part: { sort?: string | undefined; cursor?: string | undefined }) => void
}

/** The items of a plan, each with why it is there. */
export function PlanItems({ plan, me, filters, onChange }: PlanItemsProps) {
  const words = useWords()
  const { t } = words
  const { data, isPending, isPlaceholderData } = useList('review/list-items', {
    planId: plan.id,
    ...filters,
    limit: ROWS,
  })
  const mayLeaveOut = plan.state === 'draft' && isSecretaryOf(me, plan.organizationId)
  return (
    <ListTable<ReviewItemRow>
      label={t('reviews.items')}
      columns={[...columns(words, me.today), ...(mayLeaveOut ? [leavingOut(words)] : [])]}
      rows={data?.rows ?? []}
      rowKey={({ id }) => id}
      busy={isPending || isPlaceholderData}
      empty={t('reviews.noItems')}
      exportAddress={address('documents/export-list', {
        list: 'reviewItems',
        planId: plan.id,
        ...filters,
        cursor: undefined,
        as: 'xlsx',
      })}
      total={data?.total ?? 0}
      sort={filters.sort ?? 'due'}
      isSorted
      onSort={(sort) => onChange({ sort, cursor: undefined })}
      next={data?.next ?? null}
      isFirst={!filters.cursor}
      onPage={(cursor) => onChange({ cursor })}
    />
  )
}

function columns(words: Words, today: string): Column<ReviewItemRow>[] {
  const { t, say } = words
  return [
    {
      key: 'number',
      title: t('standard.number'),
      sorts: true,
      width: 180,
      render: ({ id, number }) => (
        <Link className="no-break" to="/reviews/items/$itemId" params={{ itemId: id }}>
          {number}
        </Link>
      ),
      text: ({ number }) => number,
    },
    {
      key: 'title',
      title: t('project.title'),
      width: 220,
      render: ({ title }) => title,
      text: ({ title }) => title ?? '',
    },
    {
      key: 'reasons',
      title: t('reviews.reasons'),
      render: (item) => <ReasonChips item={item} />,
      text: (item) => reasonsText(item, words),
    },
    {
      key: 'state',
      title: t('reviews.itemState'),
      width: 110,
      render: (item) => stateOf(item, words),
      text: (item) => stateOf(item, words),
    },
    {
      key: 'due',
      title: t('reviews.due'),
      sorts: true,
      width: 190,
      render: ({ dueOn, state }) =>
        dueOn && <DueDay date={dueOn} today={today} done={state === 'concluded' || state === 'leftOut'} />,
      text: ({ dueOn }) => dueOn ?? '',
    },
    {
      key: 'owner',
      title: t('reviews.owner'),
      width: 100,
      render: ({ owner }) => owner,
      text: ({ owner }) => owner ?? '',
    },
  ]

  function stateOf({ state, conclusion }: ReviewItemRow, { t: word }: Words): string {
    return conclusion ? say(reviewConclusions[conclusion]) : word(`reviews.itemState.${state}`)
  }
}

function leavingOut({ t }: Words): Column<ReviewItemRow> {
  return {
    key: 'act',
    title: '',
    width: 90,
    render: ({ id, state }) =>
      state === 'proposed' && (
        <WriteForm
          small
          title={t('reviews.leaveOut')}
          button={t('reviews.leaveOut')}
          fields={reviewForms.leaveOut}
          draftKey={`review-leave-out-${id}`}
          send={({ note }, key) => write('review/leave-out-item', { itemId: id, note: String(note) }, key)}
        />
      ),
  }
}
