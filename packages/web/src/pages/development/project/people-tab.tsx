import { interestCategories } from '@zhunsheng/core'
import type { ApplicationView, ParticipantView, ProjectView } from '@zhunsheng/server/api'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { RowAct } from './row-act.tsx'

/** The drafting organizations with their drafters and contributions, and who applied. */
export function PeopleTab({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  return (
    <div className="stack">
      <Section title={t('people.participants')} plain>
        <Participants participants={project.participants} />
      </Section>
      {project.applications.length > 0 && (
        <Section title={t('people.applications')} plain>
          <Applications project={project} />
        </Section>
      )}
    </div>
  )
}

const useCategory = () => {
  const { say } = useWords()
  return (category: string) =>
    Object.hasOwn(interestCategories, category)
      ? say(interestCategories[category as keyof typeof interestCategories])
      : category // hasOwn is the proof
}

export function Participants({ participants }: { readonly participants: readonly ParticipantView[] }) {
  const { t, join } = useWords()
  const category = useCategory()
  return (
    <ListTable<ParticipantView>
      label={t('people.participants')}
      rows={[...participants].sort((a, b) => a.order - b.order)}
      rowKey={({ id }) => id}
      empty={t('people.none')}
      fileName={t('people.participants')}
      columns={[
        {
          key: 'name',
          title: t('people.organization'),
          render: ({ order, organizationName, socialCreditCode, shortNames, foreignInvested }) => (
            <div>
              {order}. {organizationName} {foreignInvested && <Tag>{t('people.foreign')}</Tag>}
              <div className="small slate">{[socialCreditCode, join(shortNames)].filter(Boolean).join(' · ')}</div>
            </div>
          ),
          text: ({ organizationName }) => organizationName,
        },
        {
          key: 'category',
          title: t('people.category'),
          width: 110,
          render: (row) => category(row.category),
          text: (row) => category(row.category),
        },
        {
          key: 'drafters',
          title: t('people.drafters'),
          render: ({ drafters }) => (
            <ul>
              {[...drafters]
                .sort((a, b) => a.order - b.order)
                .map(({ id, name, role }) => (
                  <li key={id}>
                    {name} <span className="small slate">{role}</span>
                  </li>
                ))}
            </ul>
          ),
          text: ({ drafters }) => join(drafters.map(({ name }) => name)),
        },
        {
          key: 'contributions',
          title: t('people.contributions'),
          render: ({ contributions, addedOn, reason }) => (
            <div className="small">
              <p className="slate">
                {t('people.since')} <LegalDay date={addedOn} /> {reason}
              </p>
              {contributions.map(({ on, contribution }) => (
                <p key={`${on} ${contribution}`}>
                  <span className="slate no-break">{on}</span> {contribution}
                </p>
              ))}
            </div>
          ),
          text: ({ contributions }) => contributions.map(({ on, contribution }) => `${on} ${contribution}`).join('；'),
        },
      ]}
    />
  )
}

function Applications({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const category = useCategory()
  return (
    <ListTable<ApplicationView>
      label={t('people.applications')}
      rows={project.applications}
      rowKey={({ id }) => id}
      empty={t('people.none')}
      fileName={t('people.applications')}
      columns={[
        {
          key: 'name',
          title: t('people.organization'),
          render: ({ organizationName, socialCreditCode, foreignInvested }) => (
            <div>
              {organizationName} {foreignInvested && <Tag>{t('people.foreign')}</Tag>}
              <div className="small slate">{socialCreditCode}</div>
            </div>
          ),
          text: ({ organizationName }) => organizationName,
        },
        {
          key: 'category',
          title: t('people.category'),
          width: 110,
          render: (row) => category(row.category),
          text: (row) => category(row.category),
        },
        {
          key: 'strengths',
          title: t('people.strengths'),
          render: ({ strengths }) => <span className="lines">{strengths}</span>,
          text: ({ strengths }) => strengths,
        },
        {
          key: 'on',
          title: t('people.receivedOn'),
          width: 150,
          render: ({ receivedOn }) => <LegalDay date={receivedOn} />,
          text: ({ receivedOn }) => receivedOn,
        },
        {
          key: 'decision',
          title: t('people.decision'),
          render: ({ id, accepted, reason }) =>
            accepted === null ? (
              <RowAct project={project} act="decide-application" row={id} />
            ) : (
              <span>
                <Tag tone={accepted ? 'good' : 'plain'}>{t(accepted ? 'people.accepted' : 'people.refused')}</Tag>{' '}
                <span className="small">{reason}</span>
              </span>
            ),
          text: ({ accepted }) => (accepted === null ? '' : t(accepted ? 'people.accepted' : 'people.refused')),
        },
      ]}
    />
  )
}
