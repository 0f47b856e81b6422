import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { write } from '../../api.ts'
import type { TakenProject } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { textsOf } from '../../parts/form-values.ts'
import { stageTitle } from '../../parts/ink-line.tsx'
import { organizationsOf, useMe, useReadAgain } from '../../session.ts'
import { Ticks } from '../../ui/inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { Findings } from './taking-over/findings.tsx'
import {
  isRunningStage,
  projectFields,
  projectHeadings,
  projectHints,
  type RunningStage,
  stageOptions,
} from './taking-over/project-fields.ts'

const route = getRouteApi('/signed-in/projects/taking-over')

/** 补录 of a running project: how far it has come, what has happened, and from then on it goes on here. */
export function RunningProjectPage() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [taken, setTaken] = useState<TakenProject | null>(null)
  const stage = isRunningStage(search.stage) ? search.stage : 'drafting'
  return (
    <Page
      title={t('takingOver.projectTitle')}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/projects">{t('nav.projects')}</Link> ·{' '}
          <Link to="/standards/taking-over">{t('takingOver.fromSheet')}</Link>
        </nav>
      }
      below={<p className="slate">{t('takingOver.projectWhy')}</p>}
    >
      {taken ? (
        <Outcome taken={taken} onAnother={() => setTaken(null)} />
      ) : (
        <div className="sheet-of-paper narrow stack">
          <StageChoice
            stage={stage}
            onChoose={(chosen) => void navigate({ search: { stage: chosen }, replace: true })}
          />
          <ProjectForm
            stage={stage}
            onDone={(project) => {
              setTaken(project)
              scrollTo({ top: 0 })
            }}
          />
        </div>
      )}
    </Page>
  )
}

function StageChoice({
  stage,
  onChoose,
}: {
  readonly stage: RunningStage
  readonly onChoose: (stage: string) => void
}) {
  const words = useWords()
  return (
    <fieldset className="stack-tight">
      <legend>{words.t('takingOver.stage')}</legend>
      <Ticks
        name="stage"
        kind="radio"
        options={stageOptions(words)}
        chosen={[stage]}
        onChange={([chosen]) => chosen && onChoose(chosen)}
      />
      <p className="small slate">{words.t('takingOver.stageWhy')}</p>
    </fieldset>
  )
}

type ProjectFormProps = { readonly stage: RunningStage; readonly onDone: (taken: TakenProject) => void }

/** What was typed stays while another stage is tried: only what that stage asks is sent. */
function ProjectForm({ stage, onDone }: ProjectFormProps) {
  const words = useWords()
  const readAgain = useReadAgain()
  const organizations = organizationsOf(useMe())
  const [first] = organizations
  return (
    <ActForm
      form={{
        fields: projectFields(stage),
        choices: { organization: organizations.map(({ id, name }) => ({ id, label: name })) },
        suggested: first ? { organization: first.id } : {},
      }}
      headings={projectHeadings(words)}
      hints={projectHints(words, stage)}
      draftKey="take-over-project"
      button={words.t('takingOver.projectButton')}
      send={({ organization, draftingOrganizations, ...known }, key) =>
        write(
          'registry/take-over-project',
          {
            ...known,
            stage,
            organizationId: String(organization),
            draftingOrganizations: textsOf(draftingOrganizations).map((name) => ({ name })),
          },
          key,
        )
      }
      onDone={(taken) => {
        onDone(taken)
        void readAgain()
      }}
    />
  )
}

function Outcome({ taken, onAnother }: { readonly taken: TakenProject; readonly onAnother: () => void }) {
  const { t, say } = useWords()
  const { projectId, stage, standardId, findings } = taken
  return (
    <div className="stack">
      <Note tone="good" title={t('takingOver.projectDone', { stage: say(stageTitle(stage)) })} urgent>
        <p>{t('takingOver.projectNext')}</p>
        <p className="row">
          <Link to="/projects/$projectId" params={{ projectId }}>
            {t('takingOver.toProject')}
          </Link>
          <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'people' }}>
            {t('takingOver.toPeople')}
          </Link>
          {standardId && (
            <Link to="/standards/$standardId" params={{ standardId }}>
              {t('takingOver.toStandard')}
            </Link>
          )}
        </p>
      </Note>
      <Section title={t('takingOver.findings')}>
        <Findings findings={findings} />
      </Section>
      <div>
        <Button onClick={onAnother}>{t('takingOver.anotherProject')}</Button>
      </div>
    </div>
  )
}
