import { Link } from '@tanstack/react-router'
import type { DemandView, ProjectView } from '@zhunsheng/server/api'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { RowAct } from './row-act.tsx'

/** The examinations held, and each demand with the version that answers it. */
export function ExaminationTab({ project }: { readonly project: ProjectView }) {
  const { t, say } = useWords()
  return (
    <div className="stack">
      {project.examinations.length === 0 && <p className="slate">{t('examination.none')}</p>}
      <ul className="stack-tight">
        {project.examinations.map(({ id, kind, mode, on, conclusion, counted, members }) => (
          <li key={id} className="spread">
            <span>
              <Link
                to="/projects/$projectId/examinations/$examinationId"
                params={{ projectId: project.id, examinationId: id }}
              >
                {t(`examination.kind.${kind}`)} · {t(`examination.mode.${mode}`)}
              </Link>{' '}
              <LegalDay date={on} /> · {t('examination.invited', { count: members.length })}
              {counted && <span className="small slate"> · {say(counted)}</span>}
            </span>
            {conclusion ? (
              <Tag tone={conclusion === 'passed' ? 'good' : 'bad'}>{t(`examination.conclusion.${conclusion}`)}</Tag>
            ) : (
              <Tag tone="soon">{t('examination.open')}</Tag>
            )}
          </li>
        ))}
      </ul>
      <Section title={t('demand.title')} plain>
        <Demands project={project} demands={project.demands} />
      </Section>
    </div>
  )
}

/** What the examination demanded: a line a demand, answered by a version. */
export function Demands({
  project,
  demands,
}: {
  readonly project: ProjectView
  readonly demands: readonly DemandView[]
}) {
  const { t } = useWords()
  const versions = new Map(project.documents.map(({ id, name }) => [id, name]))
  return (
    <ListTable<DemandView>
      label={t('demand.title')}
      rows={demands}
      rowKey={({ id }) => id}
      empty={t('demand.none')}
      fileName={t('demand.title')}
      columns={[
        {
          key: 'clause',
          title: t('comment.clause'),
          width: 80,
          render: ({ clause }) => clause ?? t('comment.general'),
          text: ({ clause }) => clause ?? '',
        },
        {
          key: 'demand',
          title: t('demand.one'),
          render: ({ demand }) => <span className="lines">{demand}</span>,
          text: ({ demand }) => demand,
        },
        {
          key: 'answer',
          title: t('demand.answer'),
          render: ({ id, answer, answeredOn, versionId }) =>
            answer ? (
              <div>
                <span className="lines">{answer}</span>
                <div className="small slate">
                  {answeredOn && <LegalDay date={answeredOn} />} {versionId && versions.get(versionId)}
                </div>
              </div>
            ) : (
              <RowAct project={project} act="answer-demand" row={id} />
            ),
          text: ({ answer }) => answer ?? '',
        },
      ]}
    />
  )
}
