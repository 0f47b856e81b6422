import { getRouteApi, Link } from '@tanstack/react-router'
import { memberCategories, seatFields, seats, unseatFields, type Worded } from '@zhunsheng/core'
import type { CommitteeView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/organizations/$organizationId/committee')

type Seat = CommitteeView['seats'][number]
type Counted = CommitteeView['composition'][number]

const tones = { pass: 'good', fail: 'bad', unknown: 'soon', notApplicable: 'plain' } as const

/** Who sits in a committee, for whom each stands, and the composition counted in words. */
export function CommitteePage() {
  const { t, say } = useWords()
  const { organizationId } = route.useParams()
  const me = useMe()
  const committee = useRead('organizations/show-committee', { id: organizationId })
  const isOwn = me.memberships.some((each) => each.organizationId === organizationId && each.role === 'secretary')
  const mayChange = isOwn || me.platformAdministrator
  const present = committee.seats.filter(({ holds }) => holds)
  const former = committee.seats.filter(({ holds }) => !holds)
  return (
    <Page
      title={t('committee.of', { name: committee.name })}
      actions={
        <>
          <Link className="act-link" to="/organizations/$organizationId/body" params={{ organizationId }}>
            {t('body.title')}
          </Link>
          {mayChange && (
            <WriteForm
              title={t('committee.add')}
              button={t('committee.addButton')}
              fields={seatFields}
              draftKey={`seat-member.${organizationId}`}
              send={(input, key) => write('organizations/seat-member', { organizationId, ...input }, key)}
            />
          )}
        </>
      }
    >
      <div className="stack">
        <Section title={t('committee.composition')}>
          <ListTable<Counted>
            label={t('committee.composition')}
            rows={committee.composition}
            rowKey={({ id }) => id}
            empty=""
            columns={[
              { key: 'title', title: t('committee.checked'), render: ({ title }) => say(title) },
              { key: 'counted', title: t('committee.counted'), render: ({ counted }) => say(counted) },
              {
                key: 'verdict',
                title: t('committee.verdict'),
                render: ({ verdict, basis }) => (
                  <>
                    <Tag tone={tones[verdict]}>{t(`committee.verdict.${verdict}`)}</Tag>{' '}
                    {basis.every(({ confidence }) => confidence !== 'V') && (
                      <span className="small slate">{t('committee.basisUnread')}</span>
                    )}
                  </>
                ),
              },
              { key: 'basis', title: t('body.basis'), render: ({ basis }) => <BasisLinks bases={basis} /> },
            ]}
          />
        </Section>
        <Section title={t('committee.members', { count: present.length })}>
          <Seats rows={present} mayEnd={mayChange} label={t('committee.members', { count: present.length })} />
        </Section>
        {former.length > 0 && (
          <Section title={t('committee.former')}>
            <Seats rows={former} mayEnd={false} label={t('committee.former')} />
          </Section>
        )}
      </div>
    </Page>
  )
}

function Seats({
  rows,
  mayEnd,
  label,
}: {
  readonly rows: readonly Seat[]
  readonly mayEnd: boolean
  readonly label: string
}) {
  const { t, say } = useWords()
  const worded = (entries: Readonly<Record<string, Worded>>, key: string) => {
    const entry = entries[key]
    return entry ? say(entry) : key
  }
  return (
    <ListTable<Seat>
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('committee.noMembers')}
      columns={[
        {
          key: 'name',
          title: t('committee.name'),
          render: ({ name }) => name ?? t('committee.erased'),
        },
        { key: 'seat', title: t('committee.seat'), render: ({ seat }) => worded(seats, seat) },
        {
          key: 'category',
          title: t('committee.category'),
          render: ({ category }) => worded(memberCategories, category),
        },
        { key: 'employer', title: t('committee.employer'), render: ({ employer }) => employer },
        {
          key: 'term',
          title: t('committee.term'),
          render: ({ from, to }) => (
            <>
              <LegalDay date={from} />
              {to && (
                <>
                  {' — '}
                  <LegalDay date={to} />
                </>
              )}
            </>
          ),
        },
        {
          key: 'account',
          title: t('committee.account'),
          render: ({ hasAccount }) => t(hasAccount ? 'committee.hasAccount' : 'committee.noAccount'),
        },
        ...(mayEnd
          ? [
              {
                key: 'act',
                title: t('list.act'),
                render: ({ id }: Seat) => (
                  <WriteForm
                    small
                    title={t('committee.end')}
                    button={t('committee.end')}
                    fields={unseatFields}
                    draftKey={`unseat-member.${id}`}
                    send={(input, key) => write('organizations/unseat-member', { memberId: id, ...input }, key)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
