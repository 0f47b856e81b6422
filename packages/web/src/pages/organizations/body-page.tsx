import { getRouteApi, Link } from '@tanstack/react-router'
import { bodyKinds, isBodyKind } from '@zhunsheng/core'
import type { BodyView } from '@zhunsheng/server/api'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { wordPlace } from '../implementation/network/point-words.ts'
import { Authorizations } from './bodies/authorizations.tsx'
import { ChangeKind } from './bodies/change-kind.tsx'
import { DutiesTable } from './bodies/duties-table.tsx'
import { PowersTable } from './bodies/powers-table.tsx'
import { SectorCodes } from './bodies/sector-codes.tsx'

const route = getRouteApi('/signed-in/organizations/$organizationId/body')

/** What a body may do, by which provision, and what it owes for a year. */
export function BodyPage() {
  const { t } = useWords()
  const { organizationId } = route.useParams()
  const { year } = route.useSearch()
  const me = useMe()
  const body = useRead('organizations/show-body', { id: organizationId, year })
  const kind = isBodyKind(body.kind) ? body.kind : 'association'
  const isOwn = me.memberships.some(
    ({ organizationId: of, role }) => of === organizationId && (role === 'secretary' || role === 'leader'),
  )
  const mayRecord = isOwn || me.platformAdministrator
  return (
    <Page
      title={t('body.of', { name: body.name })}
      actions={
        (kind === 'committee' || kind === 'subcommittee') && (
          <Link className="act-link" to="/organizations/$organizationId/committee" params={{ organizationId }}>
            {t('committee.title')}
          </Link>
        )
      }
    >
      <div className="stack">
        <Section title={t('body.about')}>
          <About body={body} />
        </Section>
        {me.platformAdministrator && <ChangeKind body={body} kind={kind} />}
        <Section title={t('body.duties', { year: body.year })} beside={<Years body={body} />}>
          <DutiesTable body={body} mayFile={isOwn} />
        </Section>
        {kind === 'provincialAuthority' && (
          <Authorizations organizationId={organizationId} place={body.place} mayRecord={mayRecord} />
        )}
        <Section title={t('body.powers')}>
          <PowersTable kind={kind} />
        </Section>
        {(kind === 'nationalAuthority' || kind === 'department') && (
          <SectorCodes organizationId={organizationId} mayRecord={mayRecord && kind === 'nationalAuthority'} />
        )}
      </div>
    </Page>
  )
}

function About({ body: { kind, place, parent, children, authorized } }: { readonly body: BodyView }) {
  const words = useWords()
  const { t, say } = words
  const entry = isBodyKind(kind) ? bodyKinds[kind] : undefined
  const below = children.map(({ id, name }) => (
    <li key={id}>
      <Link to="/organizations/$organizationId/body" params={{ organizationId: id }}>
        {name}
      </Link>
    </li>
  ))
  return (
    <Facts
      rows={[
        [t('body.kind'), entry ? say(entry) : kind],
        [t('body.staff'), entry && say(entry.staff)],
        [t('body.place'), place && wordPlace(place, words)],
        [t('body.authorized'), authorized && t(`body.authorized.${authorized}`)],
        [
          t('body.parent'),
          parent && (
            <Link key="parent" to="/organizations/$organizationId/body" params={{ organizationId: parent.id }}>
              {parent.name}
            </Link>
          ),
        ],
        [t('body.children'), below.length > 0 ? <ul key="children">{below}</ul> : null],
      ]}
    />
  )
}

/** The year before and the year after; a report on a year may be due in the next one. */
function Years({ body: { id, year } }: { readonly body: BodyView }) {
  const { t } = useWords()
  return (
    <div className="row">
      {[year - 1, year + 1].map((other) => (
        <Link
          key={other}
          to="/organizations/$organizationId/body"
          params={{ organizationId: id }}
          search={{ year: other }}
        >
          {t('body.yearBefore', { year: other })}
        </Link>
      ))}
    </div>
  )
}
