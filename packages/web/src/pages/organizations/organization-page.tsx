import { getRouteApi, Link } from '@tanstack/react-router'
import { longText, text } from '@zhunsheng/core'
import type { OrganizationView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { OrganizationChoice } from '../../parts/organization-choice.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { hasRole, useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { ChangeParticular, Changes } from './particulars.tsx'
import { Rules } from './rules.tsx'

const route = getRouteApi('/signed-in/organizations/$organizationId')

/** One social organization: what it is, its own rules with their dates, and its numbers with every gap. */
export function OrganizationPage() {
  const { t } = useWords()
  const { organizationId } = route.useParams()
  const me = useMe()
  const organization = useRead('organizations/show-organization', { id: organizationId })
  const mayAmend = me.platformAdministrator || hasRole(me, 'secretary', 'leader')
  return (
    <Page
      title={organization.name}
      below={<OrganizationChoice me={me} chosen={organizationId} to="/organizations/$organizationId" />}
      actions={
        <>
          <Link className="act-link" to="/organizations/$organizationId/people" params={{ organizationId }}>
            {t('nav.people')}
          </Link>
          <Link className="act-link" to="/organizations/$organizationId/experts" params={{ organizationId }}>
            {t('nav.experts')}
          </Link>
          <Link className="act-link" to="/organizations/$organizationId/body" params={{ organizationId }}>
            {t('body.title')}
          </Link>
          {mayAmend && (
            <Link className="act-link" to="/organizations/$organizationId/templates" params={{ organizationId }}>
              {t('nav.templates')}
            </Link>
          )}
          {mayAmend && <Amend organization={organization} />}
        </>
      }
    >
      <div className="stack">
        <Section
          title={t('organization.data')}
          beside={
            mayAmend && (
              <div className="row">
                <ChangeParticular organization={organization} what="code" today={me.today} />
                <ChangeParticular organization={organization} what="businessScope" today={me.today} />
              </div>
            )
          }
        >
          <Facts
            rows={[
              [t('organization.code'), codeWords(organization)],
              [t('organization.socialCreditCode'), organization.socialCreditCode],
              [t('organization.businessScope'), organization.businessScope],
              [
                t('organization.changes'),
                organization.entries.length > 0 ? <Changes key="changes" entries={organization.entries} /> : null,
              ],
            ]}
          />
        </Section>
        <Section title={t('organization.rules')}>
          <Rules organization={organization} mayAmend={mayAmend} today={me.today} />
        </Section>
        {organization.kind === 'association' && (
          <Section title={t('organization.numbers')}>
            <Numbers organization={organization} mayExplain={hasRole(me, 'secretary')} />
          </Section>
        )}
      </div>
    </Page>
  )
}

/** How its standards are numbered; who numbers none has no code. */
const codeWords = ({ kind, code }: OrganizationView): string | null =>
  code === null ? null : kind === 'enterprise' ? `Q/${code}` : `T/${code}`

const amendFields = { name: text('名称', 'Name') } as const

function Amend({ organization: { id, name } }: { readonly organization: OrganizationView }) {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('organization.amend')}
      button={t('organization.amendButton')}
      fields={amendFields}
      suggested={{ name }}
      draftKey={`amend-organization.${id}`}
      send={(input, key) =>
        write('organizations/amend-organization', { organizationId: id, name: String(input['name']) }, key)
      }
    />
  )
}

/** The sequence of numbers: the last, the next, and why each number between them was left out. */
function Numbers({
  organization,
  mayExplain,
}: {
  readonly organization: OrganizationView
  readonly mayExplain: boolean
}) {
  const { t } = useWords()
  const { last, next, gaps } = organization.numbers
  const list = (
    <ul className="stack-tight">
      {gaps.map(({ sequence, reason }) => (
        <li key={sequence} className="row">
          {sequence}: {reason ?? <span className="soon">{t('numbers.noReason')}</span>}
          {reason === null && mayExplain && <ExplainGap organizationId={organization.id} sequence={sequence} />}
        </li>
      ))}
    </ul>
  )
  return (
    <Facts
      rows={[
        [t('numbers.last'), last ? `T/${organization.code} ${last}` : t('numbers.none')],
        [t('numbers.next'), next],
        [t('numbers.gaps'), gaps.length === 0 ? t('numbers.noGaps') : list],
      ]}
    />
  )
}

const gapFields = { reason: longText('未使用该号的原因', 'Why the number was not used') } as const

function ExplainGap({ organizationId, sequence }: { readonly organizationId: string; readonly sequence: number }) {
  const { t } = useWords()
  return (
    <WriteForm
      small
      title={t('numbers.explain', { sequence })}
      button={t('numbers.explainButton')}
      fields={gapFields}
      draftKey={`explain-gap.${organizationId}.${sequence}`}
      send={({ reason }, key) =>
        write('organizations/explain-gap', { organizationId, sequence, reason: String(reason) }, key)
      }
    />
  )
}
