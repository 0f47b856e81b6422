import { getRouteApi, Link } from '@tanstack/react-router'
import { acts } from '@zhunsheng/core'
import type { ExaminationView, ProjectView } from '@zhunsheng/server/api'
import { ActButton } from '../../parts/act-button.tsx'
import type { ActName } from '../../parts/act-names.ts'
import { ActSheet } from '../../parts/act-sheet.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { Presence } from '../../parts/presence.tsx'
import { NotFoundPage } from '../../parts/states.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { Count } from './examination/count.tsx'
import { Members } from './examination/members.tsx'
import { Outcome } from './examination/outcome.tsx'
import { Demands } from './project/examination-tab.tsx'
import { type OpenAct, OpenActContext } from './project/open-act.ts'

const route = getRouteApi('/signed-in/projects/$projectId/examinations/$examinationId')

/** One examination: before it who comes and who may not vote, during it the count in words, after it the minutes. */
export function ExaminationPage() {
  const { projectId, examinationId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { t } = useWords()
  const project = useRead('development/show-project', { id: projectId })
  const examination = project.examinations.find(({ id }) => id === examinationId)
  if (!examination) return <NotFoundPage />
  const openAct: OpenAct = (act, row) => void navigate({ search: { ...search, act, ...(row && { row }) } })
  const close = () => void navigate({ search: search.view ? { view: search.view } : {} })
  const isProjected = search.view === 'projector'
  return (
    <OpenActContext value={openAct}>
      <Page
        title={`${t(`examination.kind.${examination.kind}`)} · ${t(`examination.mode.${examination.mode}`)}`}
        above={
          <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
            <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'examination' }}>
              {project.title}
            </Link>
          </nav>
        }
        below={<Presence projectId={project.id} version={project.version} />}
        actions={
          <Link className="act-link" to="." search={isProjected ? {} : { view: 'projector' }}>
            {isProjected ? t('examination.fullView') : t('examination.projector')}
          </Link>
        }
      >
        <div className="stack">
          <Count examination={examination} />
          {isProjected ? (
            <Demands project={project} demands={demandsOf(project, examination)} />
          ) : (
            <Parts project={project} examination={examination} />
          )}
        </div>
      </Page>
      {search.act && (
        <ActSheet
          key={`${search.act} ${search.row ?? ''}`}
          project={project}
          act={search.act}
          row={search.row}
          onClose={close}
        />
      )}
    </OpenActContext>
  )
}

function Parts({ project, examination }: { readonly project: ProjectView; readonly examination: ExaminationView }) {
  const { t } = useWords()
  const isOver = examination.concludedOn !== null
  return (
    <>
      {isOver && <Outcome project={project} examination={examination} />}
      <Section title={t('examination.meeting')}>
        <Facts
          rows={[
            [t('examination.on'), <LegalDay key="on" date={examination.on} />],
            [t('examination.place'), examination.place],
            [t('examination.agenda'), examination.agenda],
          ]}
        />
      </Section>
      <Section title={t('examination.members')} beside={!isOver && <Act project={project} act="invite-expert" />}>
        <Members project={project} examination={examination} />
      </Section>
      <Section title={t('demand.title')} beside={!isOver && <Act project={project} act="add-demand" />}>
        <Demands project={project} demands={demandsOf(project, examination)} />
      </Section>
      {!isOver && (
        <div className="row row-end">
          <Act project={project} act="conclude-examination" primary />
        </div>
      )}
    </>
  )
}

const demandsOf = ({ demands }: ProjectView, { id }: ExaminationView) =>
  demands.filter(({ examinationId }) => examinationId === id)

function Act({
  project,
  act,
  primary = false,
}: {
  readonly project: ProjectView
  readonly act: ActName
  readonly primary?: boolean
}) {
  const { say } = useWords()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const view = project.acts.find((one) => one.act === act)
  if (!view || view.reasons.some(({ code }) => code === 'ACT_NOT_BY_THIS_ROLE')) return null
  const { title, button } = acts[act]
  return (
    <ActButton
      primary={primary}
      small={!primary}
      label={say(primary ? button : title)}
      reasons={view.can ? [] : view.reasons}
      onAct={() => void navigate({ search: { ...search, act } })}
    />
  )
}
