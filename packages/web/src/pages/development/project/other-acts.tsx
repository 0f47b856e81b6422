import { acts } from '@zhunsheng/core'
import type { ActView, ProjectView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { type ActName, isActName, publicActs } from '../../../parts/act-names.ts'
import { Section } from '../../../ui/page.tsx'
import { type Key, useWords } from '../../../words/index.ts'
import { mainAct } from './next-step.tsx'
import { useOpenAct } from './open-act.ts'

type Group = { readonly title: Key; readonly acts: readonly ActName[] }

/** The acts beside the main one, by what they are about. */
const groups: readonly Group[] = [
  {
    title: 'acts.proposal',
    acts: ['amend-proposal', 'search-duplicates', 'hold-assessment', 'decline-project', 'announce-project'],
  },
  {
    title: 'acts.drafting',
    acts: ['upload-document', 'open-call', 'add-participant', 'add-drafter', 'record-contribution'],
  },
  { title: 'acts.enquiry', acts: ['open-enquiry', 'enter-comment', 'import-comments', 'list-department'] },
  {
    title: 'acts.examination',
    acts: ['call-examination', 'invite-expert', 'add-demand', 'conclude-examination', 'return-dossier'],
  },
  { title: 'acts.life', acts: ['declare-on-platform', 'assign-task', 'start-review'] },
  { title: 'acts.record', acts: ['rename-project', 'file-paper', 'record-charge', 'correct-act', 'terminate-project'] },
]

const destructive: readonly ActName[] = ['terminate-project', 'decline-project']

export function OtherActs({ project }: { readonly project: ProjectView }) {
  const { t, say } = useWords()
  const openAct = useOpenAct()
  const main = mainAct(project)?.act
  const shown = groups
    .map(({ title, acts: names }) => ({ title, views: names.flatMap((name) => viewOf(project, name, main)) }))
    .filter(({ views }) => views.length > 0)
  if (shown.length === 0) return null
  return (
    <Section title={t('project.otherActs')}>
      <dl className="facts">
        {shown.map(({ title, views }) => (
          <ActGroup key={title} title={t(title)}>
            {views.map(({ act, can, reasons }) => (
              <ActButton
                key={act}
                small
                label={say(acts[act].title)}
                destructive={destructive.includes(act)}
                reasons={can ? [] : reasons}
                onAct={() => openAct(act)}
              />
            ))}
          </ActGroup>
        ))}
      </dl>
    </Section>
  )
}

function ActGroup({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd className="row">{children}</dd>
    </>
  )
}

/** An act of this stage and of this person's role. What belongs to another stage or role is not offered here. */
function viewOf(
  { acts: views }: Pick<ProjectView, 'acts'>,
  name: ActName,
  main: string | undefined,
): (ActView & { act: ActName })[] {
  const view = views.find(({ act }) => act === name)
  if (!view || name === main || publicActs.includes(name) || !isActName(view.act)) return []
  const isElsewhere = view.reasons.some(
    ({ code }) => code === 'ACT_NOT_IN_THIS_STAGE' || code === 'ACT_NOT_BY_THIS_ROLE',
  )
  return isElsewhere ? [] : [{ ...view, act: view.act }]
}
