import { getRouteApi, Link } from '@tanstack/react-router'
import {
  type DeclarationFinding,
  declarationChecks,
  declarationFields,
  declarationVerdicts,
  paths,
  publishDeclarationFields,
  withdrawDeclarationFields,
} from '@zhunsheng/core'
import type { DeclarationView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note, Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { stateTones, verdictTones } from './declaration/declaration-words.ts'

const route = getRouteApi('/signed-in/declarations/$declarationId')

/** One declaration for its enterprise: what is written, how it stands against the checks, and its editions. */
export function DeclarationPage() {
  const { t, join } = useWords()
  const { declarationId } = route.useParams()
  const view = useRead('implementation/show-declaration', { declarationId })
  const body = view.draft ?? view.editions[0]?.body
  return (
    <Page
      title={view.product}
      above={<Link to="/declarations">{t('nav.declarations')}</Link>}
      below={
        <p className="row">
          <Tag tone={stateTones[view.state]}>{t(`declarations.${view.state}`)}</Tag>
          {view.organizationName}
        </p>
      }
      actions={view.state !== 'withdrawn' && <Acts view={view} />}
    >
      <div className="stack">
        {view.edition > 0 && (
          <p>
            <a href={paths.declaration(view.id)}>{t('declaration.publicPage')}</a>
          </p>
        )}
        {view.withdrawnOn && (
          <Note title={t('declarations.withdrawn')}>
            <LegalDay date={view.withdrawnOn} /> {view.withdrawnReason}
          </Note>
        )}
        {view.edition > 0 && view.draft && <Note tone="soon" title={t('declarations.unpublished')} />}
        <Section title={t('declaration.checks')}>
          <Findings findings={view.findings} />
        </Section>
        <Section title={t('declaration.content')}>
          <Facts
            rows={[
              [t('declarations.product'), body?.product],
              [t('declaration.model'), body?.model],
              [
                t('declarations.standards'),
                body && join(body.standards.map(({ number, title }) => `${number} ${title}`)),
              ],
              [
                t('declaration.indicators'),
                body?.indicators &&
                  join(body.indicators.map(({ name, value, unit }) => `${name} ${value} ${unit ?? ''}`.trim())),
              ],
              [
                t('declaration.lower'),
                body?.lower && join(body.lower.map(({ indicator, number, own }) => `${indicator} ${own}（${number}）`)),
              ],
            ]}
          />
        </Section>
        <Section title={t('declaration.history')}>
          {view.editions.length === 0 && <p className="slate">{t('declaration.noEdition')}</p>}
          <ul>
            {view.editions.map(({ edition, publishedOn, reason }) => (
              <li key={edition}>
                {t('declaration.edition', { edition })} <LegalDay date={publishedOn} /> {reason}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}

function Acts({ view }: { readonly view: DeclarationView }) {
  const { t } = useWords()
  const { id: declarationId, version, draft, editions } = view
  const of = { declarationId, version }
  return (
    <>
      {draft && (
        <WriteForm
          primary
          title={t('declaration.publish')}
          button={t('declaration.publish')}
          fields={publishDeclarationFields}
          draftKey={`publish-declaration.${declarationId}.${version}`}
          send={(input, key) => write('implementation/publish-declaration', { ...of, ...input }, key)}
        />
      )}
      <WriteForm
        title={t('declaration.amend')}
        button={t('declarations.saveDraft')}
        fields={declarationFields}
        suggested={{ ...(draft ?? editions[0]?.body) }}
        draftKey={`amend-declaration.${declarationId}.${version}`}
        send={(input, key) => write('implementation/amend-declaration', { ...of, ...input }, key)}
      />
      <WriteForm
        title={t('declaration.withdraw')}
        button={t('declaration.withdraw')}
        fields={withdrawDeclarationFields}
        draftKey={`withdraw-declaration.${declarationId}`}
        send={(input, key) => write('implementation/withdraw-declaration', { ...of, ...input }, key)}
      />
    </>
  )
}

/** The checks as they come out today, each with its place, its basis and what it rests on. */
function Findings({ findings }: { readonly findings: readonly DeclarationFinding[] }) {
  const { t, say } = useWords()
  return (
    <ListTable<DeclarationFinding>
      label={t('declaration.checks')}
      rows={findings}
      rowKey={({ check, place }) => `${check} ${place}`}
      empty={t('declaration.noChecks')}
      columns={[
        {
          key: 'verdict',
          title: t('declaration.verdict'),
          render: ({ verdict }) => <Tag tone={verdictTones[verdict]}>{say(declarationVerdicts[verdict])}</Tag>,
        },
        { key: 'place', title: t('declaration.place'), render: ({ place }) => place },
        { key: 'check', title: t('declaration.check'), render: ({ check }) => say(declarationChecks[check].says) },
        { key: 'facts', title: t('declaration.facts'), render: ({ facts }) => say(facts) },
        {
          key: 'basis',
          title: t('declaration.basis'),
          render: ({ check }) => <BasisLinks bases={[declarationChecks[check].basis]} />,
        },
      ]}
    />
  )
}
