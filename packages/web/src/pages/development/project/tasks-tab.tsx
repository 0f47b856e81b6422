import type { FeedbackView, ProjectView } from '@zhunsheng/server/api'
import { DueDay, LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { OneTimeLink } from '../../../parts/one-time-link.tsx'
import { TaskTable } from '../../../parts/task-table.tsx'
import { isSecretaryOf, useMe } from '../../../session.ts'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { RowAct } from './row-act.tsx'

/** What the drafting organizations still have to do, and what those who use the standard say. */
export function TasksTab({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const mayIssue = isSecretaryOf(useMe(), project.organization.id)
  return (
    <div className="stack">
      <Section title={t('tasks.title')} plain>
        <TaskTable
          tasks={project.tasks}
          act={({ id, state, organizationName }) =>
            state !== 'done' && (
              <span className="row-acts">
                <RowAct project={project} act="complete-task" row={id} />
                {mayIssue && <OneTimeLink purpose="task" subjectId={id} who={organizationName} />}
              </span>
            )
          }
        />
      </Section>
      <Section title={t('feedback.title')} plain>
        <Feedback project={project} />
      </Section>
    </div>
  )
}

function Feedback({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const me = useMe()
  return (
    <ListTable<FeedbackView>
      label={t('feedback.title')}
      rows={project.feedback}
      rowKey={({ id }) => id}
      empty={t('feedback.none')}
      fileName={t('feedback.title')}
      columns={[
        {
          key: 'kind',
          title: t('feedback.kind'),
          width: 130,
          render: ({ kind, receipt, clause }) => (
            <div>
              {t(`feedback.kind.${kind}`)} {clause}
              <div className="small slate no-break">{receipt}</div>
            </div>
          ),
          text: ({ kind, receipt }) => `${t(`feedback.kind.${kind}`)} ${receipt}`,
        },
        {
          key: 'body',
          title: t('feedback.body'),
          render: ({ body, organizationName }) => (
            <span className="lines">{organizationName ? `${body}\n${organizationName}` : body}</span>
          ),
          text: ({ body }) => body,
        },
        {
          key: 'due',
          title: t('todo.due'),
          width: 190,
          render: ({ due, answeredOn }) => <DueDay date={due} today={me.today} done={answeredOn !== null} />,
          text: ({ due }) => due,
        },
        {
          key: 'answer',
          title: t('feedback.answer'),
          render: ({ id, answer, answeredOn, published }) =>
            answer === null ? (
              <RowAct project={project} act="answer-feedback" row={id} />
            ) : (
              <div>
                <span className="lines">{answer}</span>{' '}
                <div className="small slate">
                  <LegalDay date={answeredOn} /> {published && <Tag>{t('feedback.published')}</Tag>}
                </div>
              </div>
            ),
          text: ({ answer }) => answer ?? '',
        },
      ]}
    />
  )
}
