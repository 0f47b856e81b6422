import { getRouteApi } from '@tanstack/react-router'
import { type CaseProcedure, describeCaseProcedure, findCaseProcedure } from '@zhunsheng/core'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { InkLine } from '../../parts/ink-line.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { organizationsOf, useMe } from '../../session.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { OwnVersions } from './procedure/own-versions.tsx'

const route = getRouteApi('/signed-in/procedures/$name')

type Described = ReturnType<typeof describeCaseProcedure>

/** One procedure as the law has it, and what the reader's own organization has added to it. */
export function ProcedurePage() {
  const { t, say } = useWords()
  const { name } = route.useParams()
  const procedure = findCaseProcedure(name)
  if (!procedure)
    return (
      <Page title={t('procedures.title')}>
        <p className="empty">{t('procedures.notFound')}</p>
      </Page>
    )
  return <ProcedureAsData key={name} procedure={procedure} title={say(procedure.title)} />
}

function ProcedureAsData({ procedure, title }: { readonly procedure: CaseProcedure; readonly title: string }) {
  const { t, say } = useWords()
  const me = useMe()
  const { organizationId } = route.useSearch()
  const described = describeCaseProcedure(procedure)
  const bodies = organizationsOf(me)
  const own = bodies.find(({ id }) => id === organizationId) ?? bodies[0]
  return (
    <Page
      title={title}
      below={
        <div className="stack-tight">
          <BasisLinks bases={procedure.basis} />
          <p className="small slate">
            {t('procedures.inForceFrom')} <LegalDay date={procedure.inForceFrom} />
          </p>
        </div>
      }
    >
      <div className="stack">
        <InkLine knots={knotsOf(procedure)} />
        {own && <OwnVersions me={me} procedure={procedure} organization={own} />}
        <Section title={t('procedures.acts')} plain>
          <Acts described={described} procedure={procedure} />
        </Section>
        <Section title={t('procedures.clocks')} plain>
          <Clocks described={described} />
        </Section>
        {described.prohibitions.length > 0 && (
          <Section title={t('procedures.prohibitions')}>
            <ul>
              {described.prohibitions.map(({ says, basis }) => (
                <li key={says.zh}>
                  {say(says)} <BasisLinks bases={basis} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Page>
  )
}

const knotsOf = ({ stages }: CaseProcedure) =>
  Object.entries(stages)
    .filter(([, { onLine }]) => onLine)
    .map(([stage, { title }]) => ({ stage, title, state: 'toCome' as const, since: null, days: null }))

function Acts({ described, procedure }: { readonly described: Described; readonly procedure: CaseProcedure }) {
  const { t, say, join } = useWords()
  const stageWords = (names: readonly (string | null)[]) =>
    join(
      names.map((name) =>
        name === null ? t('procedures.beginning') : say(procedure.stages[name]?.title ?? { zh: name, en: name }),
      ),
    )
  return (
    <ListTable<Described['acts'][number]>
      label={t('procedures.acts')}
      rows={described.acts}
      rowKey={({ name }) => name}
      empty=""
      fileName={say(procedure.title)}
      columns={[
        {
          key: 'act',
          title: t('procedures.act'),
          width: 180,
          render: ({ title }) => say(title),
          text: ({ title }) => say(title),
        },
        {
          key: 'by',
          title: t('procedures.by'),
          width: 150,
          render: ({ byTitles }) => join(byTitles.map(say)),
          text: ({ byTitles }) => byTitles.map(say).join('；'),
        },
        {
          key: 'way',
          title: t('procedures.way'),
          width: 170,
          render: ({ from, to }) => (to.length > 0 ? `${stageWords(from)} → ${stageWords(to)}` : stageWords(from)),
          text: ({ from, to }) => (to.length > 0 ? `${stageWords(from)} → ${stageWords(to)}` : stageWords(from)),
        },
        {
          key: 'guards',
          title: t('procedures.guards'),
          render: ({ guards }) => (
            <ul className="stack-tight">
              {guards.map(({ name, title, basis }) => (
                <li key={`${name} ${title.zh}`}>
                  {say(title)} <BasisLinks bases={basis} />
                </li>
              ))}
            </ul>
          ),
          text: ({ guards }) => guards.map(({ title }) => say(title)).join('；'),
        },
        { key: 'basis', title: t('procedures.basis'), width: 200, render: ({ basis }) => <BasisLinks bases={basis} /> },
      ]}
    />
  )
}

function Clocks({ described }: { readonly described: Described }) {
  const { t, say } = useWords()
  return (
    <ListTable<Described['deadlines'][number]>
      label={t('procedures.clocks')}
      rows={described.deadlines}
      rowKey={({ name }) => name}
      empty={t('procedures.noClocks')}
      columns={[
        { key: 'clock', title: t('procedures.clock'), width: 240, render: ({ title }) => say(title) },
        { key: 'length', title: t('procedures.length'), width: 180, render: ({ words }) => say(words) },
        { key: 'basis', title: t('procedures.basis'), render: ({ basis }) => <BasisLinks bases={basis} /> },
      ]}
    />
  )
}
