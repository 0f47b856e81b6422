import { Link } from '@tanstack/react-router'
import { paths } from '@zhunsheng/core'
import type { HearingView, ProjectView } from '@zhunsheng/server/api'
import { Progress } from 'antd'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { DueDay, LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { OneTimeLink } from '../../../parts/one-time-link.tsx'
import { isSecretaryOf, useMe } from '../../../session.ts'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { ChatText } from './chat-text.tsx'
import { RowAct } from './row-act.tsx'

/** The enquiry, how far its comments are disposed of, and the departments that must be heard. */
export function CommentsTab({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  return (
    <div className="stack">
      <Enquiry project={project} />
      <CommentProgress project={project} />
      <Section title={t('hearing.title')} plain>
        <Hearings project={project} />
      </Section>
    </div>
  )
}

function Enquiry({ project: { enquiry, id } }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const me = useMe()
  if (!enquiry) return <p className="slate">{t('enquiry.notOpened')}</p>
  return (
    <div className="stack-tight">
      <p>
        {t('enquiry.round', { round: enquiry.round })} <LegalDay date={enquiry.opensOn} /> —{' '}
        <DueDay date={enquiry.closesOn} today={me.today} done={enquiry.closesOn < me.today} />
      </p>
      <p className="row small">
        <a href={enquiry.publicPath || paths.consultation(id)}>{t('enquiry.publicPage')}</a>
        <ChatText projectId={id} />
        <a href={paths.consultationForm(id, 'docx')} download>
          {t('enquiry.form')} .docx
        </a>
        <a href={paths.consultationForm(id, 'xlsx')} download>
          {t('enquiry.form')} .xlsx
        </a>
      </p>
    </div>
  )
}

function CommentProgress({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const done = project.commentCount - project.commentUnanswered
  if (project.commentCount === 0) return <p className="slate">{t('comments.none')}</p>
  return (
    <div className="stack-tight">
      <p className="row">
        <strong>{t('comments.progress', { done, count: project.commentCount })}</strong>
        <Link className="act-link" to="/projects/$projectId/comments" params={{ projectId: project.id }}>
          {t('comments.open')}
        </Link>
        <DispositionFiles projectId={project.id} />
      </p>
      <Progress
        strokeColor="var(--bamboo)"
        percent={Math.floor((done / project.commentCount) * 100)}
        size="small"
        aria-label={t('comments.progress', { done, count: project.commentCount })}
      />
    </div>
  )
}

/** The table of comments as Word and as Excel, and the bare list of comments. */
export function DispositionFiles({ projectId }: { readonly projectId: string }) {
  const { t } = useWords()
  const paper = 'comment-disposition'
  return (
    <>
      <FileLink href={address('documents/make-paper', { projectId, paper, as: 'docx' })}>
        {t('comments.paper')} .docx
      </FileLink>
      <FileLink href={address('documents/make-paper', { projectId, paper, as: 'xlsx' })}>
        {t('comments.paper')} .xlsx
      </FileLink>
      <FileLink href={address('documents/export-list', { list: 'comments', projectId, as: 'xlsx' })}>
        {t('comments.list')}
      </FileLink>
    </>
  )
}

function Hearings({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const mayIssue = isSecretaryOf(useMe(), project.organization.id)
  return (
    <ListTable<HearingView>
      label={t('hearing.title')}
      rows={project.hearings}
      rowKey={({ id }) => id}
      empty={t('hearing.none')}
      fileName={t('hearing.title')}
      columns={[
        {
          key: 'department',
          title: t('hearing.department'),
          render: ({ department, matter }) => (
            <div>
              {department}
              {matter && <div className="small slate">{matter}</div>}
            </div>
          ),
          text: ({ department, matter }) => [department, matter].filter(Boolean).join(' '),
        },
        {
          key: 'delivered',
          title: t('hearing.delivered'),
          render: ({ deliveredOn }) =>
            deliveredOn ? <LegalDay date={deliveredOn} /> : <span className="soon">{t('hearing.notDelivered')}</span>,
          text: ({ deliveredOn }) => deliveredOn ?? '',
        },
        {
          key: 'reply',
          title: t('hearing.reply'),
          render: (row) => <Reply hearing={row} />,
          text: ({ repliedOn, reply }) => `${repliedOn ?? ''} ${reply ?? ''}`,
        },
        {
          key: 'act',
          title: t('list.act'),
          render: ({ id, department, deliveredOn, repliedOn }) => (
            <span className="row">
              <FileLink
                href={address('documents/make-paper', { projectId: project.id, paper: 'department-letter', row: id })}
              >
                {t('hearing.letter')}
              </FileLink>
              {!deliveredOn && <RowAct project={project} act="record-delivery" row={id} />}
              {!repliedOn && <RowAct project={project} act="record-reply" row={id} />}
              {!repliedOn && mayIssue && <OneTimeLink purpose="opinion" subjectId={id} who={department} />}
            </span>
          ),
        },
      ]}
    />
  )
}

/** Silence is never shown as consent: it waits, or its period ran out. */
function Reply({ hearing: { repliedOn, objects, reply, due } }: { readonly hearing: HearingView }) {
  const { t } = useWords()
  const me = useMe()
  if (repliedOn) {
    return (
      <span>
        <LegalDay date={repliedOn} /> ·{' '}
        {objects ? <span className="bad">{t('hearing.objects')}</span> : t('hearing.noObjection')}
        {reply && <span className="small slate lines"> {reply}</span>}
      </span>
    )
  }
  if (!due) return <span className="slate">{t('hearing.notDelivered')}</span>
  return due < me.today ? <span>{t('hearing.ranOut')}</span> : <DueDay date={due} today={me.today} />
}
