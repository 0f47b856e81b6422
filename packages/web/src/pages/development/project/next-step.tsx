import { Link } from '@tanstack/react-router'
import { acts, mainActIn, performerTitles, type Standing } from '@zhunsheng/core'
import type { ActView, ProjectView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { type ActName, actThatMeets, isActName, isStage, tabThatMeets } from '../../../parts/act-names.ts'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { ReasonsList } from '../../../parts/reasons-list.tsx'
import { VerdictCard } from '../../../parts/verdict-card.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { useOpenAct } from './open-act.ts'

/** The act that carries the project on, its conditions as a checklist, and what would meet each that is not met. */
export function NextStep({ project }: { readonly project: ProjectView }) {
  const { t, say } = useWords()
  const main = mainAct(project)
  if (!main || !isActName(main.act)) {
    return (
      <Section title={t('project.next')}>
        <p className="slate">{t('project.noNext')}</p>
      </Section>
    )
  }
  return (
    <Section
      title={t('project.nextIs', { act: say(acts[main.act].title) })}
      beside={<BasisLinks bases={acts[main.act].basis} />}
    >
      <MainAct main={main} act={main.act} project={project} />
    </Section>
  )
}

function MainAct({
  main,
  act,
  project,
}: {
  readonly main: ActView
  readonly act: ActName
  readonly project: ProjectView
}) {
  const { t, say, join } = useWords()
  const openAct = useOpenAct()
  const guarded = new Set(main.standing.flatMap(({ result }) => ('code' in result ? [result.code] : [])))
  // Who does it is said at the foot already.
  const others = main.reasons.filter(({ code }) => !guarded.has(code) && code !== 'ACT_NOT_BY_THIS_ROLE')
  return (
    <div className="stack">
      {main.standing.length > 0 && (
        <ul>
          {main.standing.map((standing) => (
            <li key={standing.guard}>
              <Condition standing={standing} project={project} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <ReasonsList reasons={others} />}
      <div className="spread">
        <span className="small slate">
          {t('project.doneBy', { roles: join(acts[act].by.map((role) => say(performerTitles[role]))) })}
        </span>
        <ActButton
          primary
          label={say(acts[act].button)}
          reasons={main.can ? [] : main.reasons}
          onAct={() => openAct(act)}
        />
      </div>
    </div>
  )
}

/** One condition: met or not, what is missing, and the act by which it is met, with who can do it. */
function Condition({ standing, project }: { readonly standing: Standing; readonly project: ProjectView }) {
  const { say, reason } = useWords()
  const { result } = standing
  const isOpen = 'code' in result
  const worded = isOpen ? reason({ code: result.code, data: result.data }) : null
  return (
    <VerdictCard
      verdict={result.verdict}
      title={say(standing.title)}
      says={worded?.says ?? null}
      next={worded?.next ?? null}
      basis={standing.basis}
      act={isOpen && <WayToMeet guard={standing.guard} project={project} />}
    />
  )
}

/** The act that meets a condition, if it can be done now; else the place where its rows are, or who can do it. */
function WayToMeet({ guard, project }: { readonly guard: string; readonly project: ProjectView }) {
  const { t, say, join } = useWords()
  const openAct = useOpenAct()
  const meeting = actThatMeets[guard]
  const tab = tabThatMeets[guard]
  if (meeting && project.acts.find(({ act }) => act === meeting)?.can) {
    return <ActButton small label={say(acts[meeting].title)} reasons={[]} onAct={() => openAct(meeting)} />
  }
  if (tab) {
    return (
      <Link
        className="act-link"
        to="/projects/$projectId"
        params={{ projectId: project.id }}
        search={{ tab }}
        hash="record"
      >
        {t('project.goTo', { tab: t(`tab.${tab}`) })}
      </Link>
    )
  }
  if (!meeting) return null
  return (
    <span className="small slate">
      {t('project.by', { roles: join(acts[meeting].by.map((role) => say(performerTitles[role]))) })}
    </span>
  )
}

/** The act that carries the project on from where it stands. */
export const mainAct = ({ stage, acts: views }: Pick<ProjectView, 'stage' | 'acts'>): ActView | undefined =>
  isStage(stage) ? views.find(({ act }) => act === mainActIn(stage)) : undefined
