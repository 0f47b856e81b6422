import { getRouteApi, Link } from '@tanstack/react-router'
import type { ProjectView } from '@zhunsheng/server/api'
import { ActSheet } from '../../parts/act-sheet.tsx'
import { InkLine, stageTitle } from '../../parts/ink-line.tsx'
import { Deadline } from '../../parts/legal-date.tsx'
import { Presence } from '../../parts/presence.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { FollowReferences } from '../registry/watches/follow-references.tsx'
import { Deviations } from './project/deviations.tsx'
import { NextStep } from './project/next-step.tsx'
import { type OpenAct, OpenActContext } from './project/open-act.ts'
import { OtherActs } from './project/other-acts.tsx'
import { ProjectTabs } from './project/project-tabs.tsx'
import { Proposal } from './project/proposal.tsx'

const route = getRouteApi('/signed-in/projects/$projectId')

/** One project: where it stands, the next step and what it lacks, everything on record, and what happened. */
export function ProjectPage() {
  const { t, say } = useWords()
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe()
  const project = useRead('development/show-project', { id: projectId })
  const openAct: OpenAct = (act, row) => void navigate({ search: { ...search, act, ...(row && { row }) } })
  const close = () => void navigate({ search: search.tab ? { tab: search.tab } : {} })

  return (
    <Page
      title={project.title}
      above={<Breadcrumb project={project} />}
      below={<Head project={project} />}
      actions={<FollowReferences projectId={project.id} />}
    >
      <OpenActContext value={openAct}>
        <div className="stack">
          {project.line.length > 0 ? <InkLine knots={project.line} /> : <p>{say(stageTitle(project.stage))}</p>}
          {project.due.map((due) => (
            <Deadline key={due.name} due={due} today={me.today} />
          ))}
          <div className="two-thirds">
            <div className="stack">
              <NextStep project={project} />
              <OtherActs project={project} />
              <Deviations events={project.timeline} />
              <ProjectTabs
                project={project}
                tab={search.tab}
                onTab={(tab) => void navigate({ search: { tab }, replace: true })}
              />
              <Section title={t('project.proposal')}>
                <Proposal project={project} />
              </Section>
            </div>
            <div className="stack">
              <Section title={t('project.timeline')}>
                <Timeline events={project.timeline} />
              </Section>
            </div>
          </div>
        </div>
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
    </Page>
  )
}

function Breadcrumb({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  return (
    <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
      <Link to="/projects">{t('nav.projects')}</Link>
      {project.planNumber && <span className="slate no-break"> · {project.planNumber}</span>}
    </nav>
  )
}

function Head({ project }: { readonly project: ProjectView }) {
  const { t, join } = useWords()
  return (
    <div className="stack-tight small slate">
      <Presence projectId={project.id} version={project.version} />
      <p>
        {project.titleEn && `${project.titleEn} · `}
        {project.organization.name} · {t(`project.kind.${project.kind}`)}
        {project.standardId && (
          <>
            {' · '}
            <Link to="/standards/$standardId" params={{ standardId: project.standardId }} className="no-break">
              {project.number}
            </Link>
          </>
        )}
      </p>
      {project.formerTitles.length > 0 && (
        <p>{t('project.formerTitles', { titles: join(project.formerTitles.map((title) => `《${title}》`)) })}</p>
      )}
    </div>
  )
}
