import { getRouteApi, Link } from '@tanstack/react-router'
import type { CaseView } from '@zhunsheng/server/api'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { InkLine } from '../../parts/ink-line.tsx'
import { useRead } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { Ballots } from './case/ballots.tsx'
import { CaseActSheet } from './case/case-act-sheet.tsx'
import { CaseActs } from './case/case-acts.tsx'
import { CaseClocks } from './case/case-clocks.tsx'
import { CaseHistory } from './case/case-history.tsx'
import { CaseRows } from './case/case-rows.tsx'
import { NextCaseStep } from './case/next-case-step.tsx'

const route = getRouteApi('/signed-in/cases/$caseId')

/** A case of any level, drawn from its procedure: where it stands, the next step, its clocks, and all that was done. */
export function CasePage() {
  const { t } = useWords()
  const { caseId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = useRead('development/show-case', { caseId })
  const openAct = (act: string, row?: string) => void navigate({ search: { act, ...(row && { row }) } })
  return (
    <Page title={view.title} above={<Above view={view} />} below={<Below view={view} />}>
      <div className="stack">
        <InkLine knots={view.line} />
        <div className="two-thirds">
          <div className="stack">
            <NextCaseStep view={view} onAct={openAct} />
            <Ballots view={view} onAct={openAct} />
            <CaseRows view={view} onAct={openAct} />
            <CaseActs view={view} onAct={openAct} />
            <Prohibitions view={view} />
          </div>
          <div className="stack">
            <Section title={t('case.clocks')}>
              <CaseClocks view={view} />
            </Section>
            <Section title={t('case.parties')}>
              <Parties view={view} />
            </Section>
            <Section title={t('case.history')}>
              <CaseHistory view={view} />
            </Section>
          </div>
        </div>
      </div>
      {search.act && (
        <CaseActSheet
          key={`${search.act} ${search.row ?? ''}`}
          view={view}
          act={search.act}
          row={search.row}
          onClose={() => void navigate({ search: {} })}
        />
      )}
    </Page>
  )
}

function Above({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  return (
    <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
      <Link to="/cases">{t('nav.cases')}</Link>
      <span className="slate"> · {say(view.procedure.title)}</span>
      {hasIndicators(view) && (
        <>
          {' · '}
          <Link to="/cases/$caseId/text" params={{ caseId: view.id }}>
            {t('caseText.open')}
          </Link>
        </>
      )}
    </nav>
  )
}

/** Some procedures know core indicators; in them the draft is read with what is not proved marked. */
const hasIndicators = ({ history }: CaseView): boolean => history.some(({ act }) => act === 'add-indicator')

function Below({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  return (
    <p className="small slate">
      {view.titleEn && `${view.titleEn} · `}
      {view.planNumber && <span className="no-break">{t('case.planNumber', { number: view.planNumber })} · </span>}
      {view.number && <span className="no-break">{view.number} · </span>}
      {view.followed && <Tag tone="soon">{t('cases.followed')}</Tag>} <BasisLinks bases={view.procedure.basis} />
    </p>
  )
}

function Parties({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  return (
    <dl className="facts">
      {view.parties.map(({ part, title, name, isHere }) => (
        <PartyRow key={part} title={say(title)} name={name} note={isHere ? null : t('case.notHere')} />
      ))}
    </dl>
  )
}

function PartyRow({
  title,
  name,
  note,
}: {
  readonly title: string
  readonly name: string
  readonly note: string | null
}) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {name}
        {note && <span className="small slate">{note}</span>}
      </dd>
    </>
  )
}

function Prohibitions({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  if (view.prohibitions.length === 0) return null
  return (
    <Section title={t('case.prohibitions')} plain>
      <ul className="stack-tight">
        {view.prohibitions.map(({ says, basis }) => (
          <li key={says.zh}>
            {say(says)} <BasisLinks bases={basis} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
