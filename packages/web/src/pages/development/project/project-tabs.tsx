import type { ProjectView } from '@zhunsheng/server/api'
import type { ReactNode } from 'react'
import { Tabs } from '../../../ui/tabs.tsx'
import { type Key, useWords } from '../../../words/index.ts'
import { CommentsTab } from './comments-tab.tsx'
import { ExaminationTab } from './examination-tab.tsx'
import { FeesTab } from './fees-tab.tsx'
import { PapersTab } from './papers-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { TasksTab } from './tasks-tab.tsx'
import { TextsTab } from './texts-tab.tsx'

type Tab = {
  readonly key: string
  readonly title: Key
  readonly count: (project: ProjectView) => number
  readonly show: (project: ProjectView) => ReactNode
}

const tabs: readonly Tab[] = [
  {
    key: 'texts',
    title: 'tab.texts',
    count: ({ documents }) => documents.filter(({ generated }) => !generated).length,
    show: (project) => <TextsTab project={project} />,
  },
  {
    key: 'comments',
    title: 'tab.comments',
    count: ({ commentCount }) => commentCount,
    show: (project) => <CommentsTab project={project} />,
  },
  {
    key: 'examination',
    title: 'tab.examination',
    count: ({ examinations }) => examinations.length,
    show: (project) => <ExaminationTab project={project} />,
  },
  {
    key: 'people',
    title: 'tab.people',
    count: ({ participants }) => participants.length,
    show: (project) => <PeopleTab project={project} />,
  },
  {
    key: 'papers',
    title: 'tab.papers',
    count: ({ documents }) => documents.filter(({ generated }) => generated).length,
    show: (project) => <PapersTab project={project} />,
  },
  {
    key: 'tasks',
    title: 'tab.tasks',
    count: ({ tasks, feedback }) => tasks.length + feedback.length,
    show: (project) => <TasksTab project={project} />,
  },
  {
    key: 'fees',
    title: 'tab.fees',
    count: ({ charges }) => charges.length,
    show: (project) => <FeesTab project={project} />,
  },
]

/** Everything on record of a project, a part a tab; the address says which is open. */
export function ProjectTabs({
  project,
  tab,
  onTab,
}: {
  readonly project: ProjectView
  readonly tab: string | undefined
  readonly onTab: (tab: string) => void
}) {
  const { t } = useWords()
  return (
    <div className="sheet-of-paper" id="record">
      <Tabs
        label={t('project.record')}
        open={tab ?? 'texts'}
        onOpen={onTab}
        tabs={tabs.map(({ key, title, count, show }) => ({
          key,
          label: `${t(title)} ${count(project) || ''}`.trim(),
          show: () => show(project),
        }))}
      />
    </div>
  )
}
