import { getRouteApi, Link } from '@tanstack/react-router'
import { type FeedbackKind, feedbackKinds, feedbackStateOf, feedbackStates, paths } from '@zhunsheng/core'
import type { FeedbackLine } from '@zhunsheng/server/api'
import { Filter } from '../../parts/filter-box.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'
import { Circular } from './feedback/circular.tsx'
import { Routes } from './feedback/routes.tsx'

const route = getRouteApi('/signed-in/feedback')

const states = ['received', 'accepted', 'inHand', 'answered', 'closed'] as const

/** The feedback that one's bodies have to deal with, what is due first first; for the administrator also what is to be routed. */
export function FeedbackPage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { data, isPending, isPlaceholderData } = useList('implementation/list-feedback', search)
  const options = [
    { id: 'overdue', label: t('voices.state.overdue') },
    ...(me.platformAdministrator ? [{ id: 'unrouted', label: t('voices.state.unrouted') }] : []),
    ...states.map((id) => ({ id, label: say(feedbackStates[id]) })),
  ]
  return (
    <Page
      title={t('nav.feedback')}
      below={<p className="slate">{t(me.platformAdministrator ? 'voices.whyAll' : 'voices.why')}</p>}
      actions={<a href={paths.feedbackConduct()}>{t('voices.conduct')}</a>}
    >
      <div className="stack">
        <div className="filters">
          <Filter
            label={t('voices.state')}
            value={search.state}
            options={options}
            onChoose={(state) => change({ state })}
          />
        </div>
        <ListTable<FeedbackLine>
          label={t('nav.feedback')}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          empty={t('voices.none')}
          fileName={t('nav.feedback')}
          columns={columns(words, me.today)}
          total={data?.total ?? 0}
          next={data?.next ?? null}
          isFirst={!search.cursor}
          busy={isPending || isPlaceholderData}
          onPage={(cursor) => change({ cursor })}
          sort={search.sort}
          isSorted
          onSort={(sort) => change({ sort })}
        />
        {me.platformAdministrator && <Circular />}
        {me.platformAdministrator && <Routes />}
      </div>
    </Page>
  )
}

const columns = ({ t, say }: Words, today: string) => [
  {
    key: 'receipt',
    title: t('voices.receipt'),
    render: ({ id, receipt }: FeedbackLine) => (
      <Link to="/feedback/$id" params={{ id }} className="no-break">
        {receipt}
      </Link>
    ),
    text: ({ receipt }: FeedbackLine) => receipt,
  },
  {
    key: 'number',
    title: t('voices.number'),
    sorts: true,
    render: ({ number, clause }: FeedbackLine) => (
      <>
        <span className="no-break">{number}</span>
        {clause !== null && <div className="slate">{t('voices.clauseWith', { clause })}</div>}
      </>
    ),
    text: ({ number, clause }: FeedbackLine) =>
      clause === null ? number : `${number} ${t('voices.clauseWith', { clause })}`,
  },
  {
    key: 'body',
    title: t('voices.body'),
    render: ({ kind, body, alike }: FeedbackLine) => (
      <>
        <span className="slate">{say(feedbackKinds[kind as FeedbackKind])}</span>{' '}
        {body.length > SHOWN_LENGTH ? `${body.slice(0, SHOWN_LENGTH)}……` : body}
        {alike > 1 && <div className="soon">{t('voices.alike', { count: alike })}</div>}
      </>
    ),
    text: ({ body }: FeedbackLine) => body,
  },
  {
    key: 'inCharge',
    title: t('voices.inCharge'),
    render: ({ inChargeName }: FeedbackLine) => inChargeName ?? t('voices.unrouted'),
    text: ({ inChargeName }: FeedbackLine) => inChargeName ?? t('voices.unrouted'),
  },
  {
    key: 'state',
    title: t('voices.state'),
    render: (row: FeedbackLine) => say(feedbackStates[feedbackStateOf(row)]),
    text: (row: FeedbackLine) => say(feedbackStates[feedbackStateOf(row)]),
  },
  {
    key: 'received',
    title: t('voices.received'),
    sorts: true,
    render: ({ receivedOn }: FeedbackLine) => <LegalDay date={receivedOn} />,
    text: ({ receivedOn }: FeedbackLine) => receivedOn,
  },
  {
    key: 'due',
    title: t('voices.due'),
    sorts: true,
    render: ({ dueOn, answeredOn }: FeedbackLine) => <DueDay date={dueOn} today={today} done={answeredOn !== null} />,
    text: ({ dueOn }: FeedbackLine) => dueOn,
  },
]

/** Letters of the text in a row; all of it stands on its own page and in the exported file. */
const SHOWN_LENGTH = 80
