import { getRouteApi, Link } from '@tanstack/react-router'
import {
  askInterpretationFields,
  giveInterpretationFields,
  isToBeVerified,
  paths,
  publicationBasis,
} from '@zhunsheng/core'
import type { InterpretationRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { textOf } from '../../parts/form-values.ts'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { organizationsOf, useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

const route = getRouteApi('/signed-in/interpretations')

const states = ['toGive', 'overdue', 'toPublish', 'published'] as const

/** The interpretations that one's bodies have to give and to publish. */
export function InterpretationsPage() {
  const words = useWords()
  const { t } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { rows, total, next } = useRead('implementation/list-interpretations', search)
  return (
    <Page
      title={t('nav.interpretations')}
      below={<p className="slate">{t('interpretations.why')}</p>}
      actions={
        <>
          <Open />
          <a href={paths.interpretations()}>{t('interpretations.public')}</a>
        </>
      }
    >
      <Filters key={search.q ?? ''} q={search.q} onSearch={(q) => change({ q })}>
        <Filter
          label={t('interpretations.state')}
          value={search.state}
          options={states.map((id) => ({ id, label: t(`interpretations.state.${id}`) }))}
          onChoose={(state) => change({ state })}
        />
      </Filters>
      <ListTable<InterpretationRow>
        label={t('nav.interpretations')}
        rows={rows}
        total={total}
        next={next}
        isFirst={!search.cursor}
        onPage={(cursor) => change({ cursor })}
        rowKey={({ id }) => id}
        empty={t('interpretations.none')}
        fileName={t('nav.interpretations')}
        columns={columns(words, me.today)}
      />
    </Page>
  )
}

function Open() {
  const { t } = useWords()
  const [organization] = organizationsOf(useMe())
  if (!organization) return null
  return (
    <WriteForm
      title={t('interpretations.open')}
      button={t('interpretations.open')}
      fields={askInterpretationFields}
      draftKey="open-interpretation"
      send={(input, key) =>
        write(
          'implementation/open-interpretation',
          {
            organizationId: organization.id,
            number: textOf(input['number']),
            question: textOf(input['question']),
            ...(textOf(input['clause']) !== '' && { clause: textOf(input['clause']) }),
          },
          key,
        )
      }
    />
  )
}

const columns = ({ t }: Words, today: string) => [
  {
    key: 'number',
    title: t('voices.number'),
    render: ({ number, clause }: InterpretationRow) => (
      <>
        <a className="no-break" href={paths.recordFeedback(number)}>
          {number}
        </a>
        {clause !== null && <div className="slate">{t('voices.clauseWith', { clause })}</div>}
      </>
    ),
    text: ({ number, clause }: InterpretationRow) => `${number} ${clause ?? ''}`.trim(),
  },
  {
    key: 'question',
    title: t('interpretations.question'),
    render: ({ question, answer, feedbackId }: InterpretationRow) => (
      <>
        <div>{question}</div>
        {answer && <div className="quoted">{answer}</div>}
        {feedbackId && (
          <Link to="/feedback/$id" params={{ id: feedbackId }}>
            {t('nav.feedback')}
          </Link>
        )}
      </>
    ),
    text: ({ question }: InterpretationRow) => question,
  },
  {
    key: 'due',
    title: t('interpretations.due'),
    render: ({ dueOn, givenOn }: InterpretationRow) => <DueDay date={dueOn} today={today} done={givenOn !== null} />,
    text: ({ dueOn }: InterpretationRow) => dueOn,
  },
  {
    key: 'given',
    title: t('interpretations.given'),
    render: ({ givenOn }: InterpretationRow) => (givenOn === null ? '—' : <LegalDay date={givenOn} />),
    text: ({ givenOn }: InterpretationRow) => givenOn ?? '',
  },
  {
    key: 'publishDue',
    title: t('interpretations.publishDue'),
    render: (row: InterpretationRow) => <PublishDue row={row} today={today} />,
    text: ({ publishDueOn }: InterpretationRow) => publishDueOn ?? '',
  },
  {
    key: 'published',
    title: t('interpretations.published'),
    render: ({ publishedOn }: InterpretationRow) => (publishedOn === null ? '—' : <LegalDay date={publishedOn} />),
    text: ({ publishedOn }: InterpretationRow) => publishedOn ?? '',
  },
  { key: 'acts', title: '', render: (row: InterpretationRow) => <Acts row={row} /> },
]

/** A day that rests on a provision still to be verified is told as such, and is never a breach. */
function PublishDue({ row, today }: { readonly row: InterpretationRow; readonly today: string }) {
  const { t } = useWords()
  const basis = publicationBasis(row.level)
  if (row.publishDueOn === null || basis === null) return '—'
  if (!isToBeVerified(basis)) return <DueDay date={row.publishDueOn} today={today} done={row.publishedOn !== null} />
  return (
    <>
      <LegalDay date={row.publishDueOn} /> <span className="slate">{t('interpretations.toBeVerified')}</span>
    </>
  )
}

/** The leader of the body gives an interpretation; its secretariat as well may publish it. */
function Acts({ row: { id, organizationId, givenOn, publishedOn } }: { readonly row: InterpretationRow }) {
  const { t } = useWords()
  const roles = useMe()
    .memberships.filter((one) => one.organizationId === organizationId)
    .map(({ role }) => role)
  if (givenOn === null)
    return (
      roles.includes('leader') && (
        <WriteForm
          small
          title={t('interpretations.give')}
          button={t('interpretations.give')}
          fields={giveInterpretationFields}
          draftKey={`give-${id}`}
          send={(input, key) =>
            write('implementation/give-interpretation', { id, answer: textOf(input['answer']) }, key)
          }
        />
      )
    )
  if (publishedOn !== null || !(roles.includes('leader') || roles.includes('secretary'))) return null
  return (
    <WriteForm
      small
      title={t('interpretations.publish')}
      button={t('interpretations.publish')}
      fields={{}}
      draftKey={`publish-${id}`}
      send={(_, key) => write('implementation/publish-interpretation', { id }, key)}
    />
  )
}
