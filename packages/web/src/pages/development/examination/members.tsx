import type { ExaminationView, MemberView, ProjectView } from '@zhunsheng/server/api'
import { ListTable } from '../../../parts/list-table.tsx'
import { OneTimeLink } from '../../../parts/one-time-link.tsx'
import { ReasonsList } from '../../../parts/reasons-list.tsx'
import { isSecretaryOf, useMe } from '../../../session.ts'
import { Tag } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'
import { RowAct } from '../project/row-act.tsx'

/** The delegates: who may vote and who may not and why, who is present, and how each voted. */
export function Members({
  project,
  examination,
}: {
  readonly project: ProjectView
  readonly examination: ExaminationView
}) {
  const { t } = useWords()
  const isOver = examination.concludedOn !== null
  const mayIssue = isSecretaryOf(useMe(), project.organization.id)
  const isLetter = examination.mode === 'letter'
  return (
    <ListTable<MemberView>
      label={t('examination.members')}
      rows={examination.members}
      rowKey={({ id }) => id}
      empty={t('examination.nobody')}
      fileName={t('examination.members')}
      columns={[
        {
          key: 'name',
          title: t('member.name'),
          render: (member) => <Name member={member} />,
          text: ({ name }) => name,
        },
        {
          key: 'organization',
          title: t('people.organization'),
          render: ({ organizationName }) => organizationName,
          text: ({ organizationName }) => organizationName,
        },
        {
          key: 'voting',
          title: t('member.voting'),
          render: (member) => <Voting member={member} />,
          text: ({ voting }) => t(voting ? 'form.yes' : 'form.no'),
        },
        {
          key: 'present',
          title: t('member.present'),
          width: 80,
          render: ({ present }) =>
            present === null ? (
              <span className="slate">{t('member.notRecorded')}</span>
            ) : (
              t(present ? 'member.isPresent' : 'member.isAbsent')
            ),
          text: ({ present }) => (present === null ? '' : t(present ? 'member.isPresent' : 'member.isAbsent')),
        },
        {
          key: 'ballot',
          title: t('member.ballot'),
          render: (member) => <Ballot member={member} />,
          text: ({ ballot }) => (ballot ? t(`ballot.${ballot}`) : ''),
        },
        {
          key: 'act',
          title: t('list.act'),
          render: ({ id, name, present, withdrawnReason, voting, ballot }) =>
            !isOver &&
            withdrawnReason === null && (
              <span className="row">
                {!isLetter && present !== true && <RowAct project={project} act="sign-in" row={id} />}
                {voting && (isLetter || present === true) && <RowAct project={project} act="cast-ballot" row={id} />}
                {voting && ballot === null && mayIssue && <OneTimeLink purpose="ballot" subjectId={id} who={name} />}
                <RowAct project={project} act="withdraw-invitation" row={id} />
              </span>
            ),
        },
      ]}
    />
  )
}

function Name({ member: { name, chair, withdrawnReason } }: { readonly member: MemberView }) {
  const { t } = useWords()
  return (
    <div>
      {name} {chair && <Tag>{t('member.chair')}</Tag>}
      {withdrawnReason !== null && (
        <div className="small slate">{t('member.withdrawn', { reason: withdrawnReason })}</div>
      )}
    </div>
  )
}

function Voting({ member: { voting, conflict } }: { readonly member: MemberView }) {
  const { t } = useWords()
  return (
    <div>
      {t(voting ? 'form.yes' : 'form.no')}
      {conflict && (
        <div className={voting ? 'small bad' : 'small slate'}>
          <ReasonsList reasons={[conflict]} brief={!voting} />
        </div>
      )}
    </div>
  )
}

/** A changed vote keeps the former ones; how many there were is said. */
function Ballot({ member: { ballot, ballotReason, ballotHistory } }: { readonly member: MemberView }) {
  const { t } = useWords()
  if (ballot === null) return null
  return (
    <div>
      {t(`ballot.${ballot}`)}
      {ballotReason && <div className="small slate lines">{ballotReason}</div>}
      {ballotHistory > 1 && <div className="small soon">{t('member.ballotChanged', { count: ballotHistory - 1 })}</div>}
    </div>
  )
}
