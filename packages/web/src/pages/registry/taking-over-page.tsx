import { Link } from '@tanstack/react-router'
import { file, reference, yesNo } from '@zhunsheng/core'
import { useState } from 'react'
import { address, write } from '../../api.ts'
import type { TakenOver, TakenOverRow } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { FileLink } from '../../parts/file-link.tsx'
import { filesOf } from '../../parts/form-values.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { organizationsOf, useMe, useReadAgain } from '../../session.ts'
import { Note, Tag, type Tone } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const fields = {
  organization: reference('团体', 'Organization', 'organization'),
  file: file('填好的补录表（.xlsx）', 'The filled sheet (.xlsx)'),
  assignTasks: yesNo('向起草单位派发实施任务', 'Give the drafting organizations their tasks', { required: false }),
} as const

const tones: Record<TakenOverRow['verdict'], Tone> = { taken: 'good', same: 'plain', refused: 'bad' }

/** 补录: what was published before this platform is taken over from a sheet, each row judged alone. */
export function TakingOverPage() {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<TakenOver | null>(null)
  return (
    <Page
      title={t('takingOver.title')}
      below={<p className="slate">{t('takingOver.why')}</p>}
      actions={
        <>
          <Link className="act-link" to="/standards/taking-over/form">
            {t('takingOver.oneByOne')}
          </Link>
          <Link className="act-link" to="/projects/taking-over">
            {t('takingOver.projectTitle')}
          </Link>
          <FileLink className="act-link" href={address('documents/takeover-template', {})}>
            {t('takingOver.template')}
          </FileLink>
        </>
      }
    >
      <div className="stack">
        <div className="sheet-of-paper narrow">
          <TakingOverForm key={outcome ? 'again' : 'first'} onDone={setOutcome} />
        </div>
        {outcome && <Outcome outcome={outcome} />}
      </div>
    </Page>
  )
}

function TakingOverForm({ onDone }: { readonly onDone: (outcome: TakenOver) => void }) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const organizations = organizationsOf(useMe())
  const [first] = organizations
  const form = {
    fields,
    choices: { organization: organizations.map(({ id, name }) => ({ id, label: name })) },
    suggested: first ? { organization: first.id } : {},
  }
  return (
    <ActForm
      form={form}
      draftKey="import-takeover"
      button={t('takingOver.button')}
      send={(input, key) => {
        const [sheet] = filesOf(input['file'])
        const { assignTasks } = input
        if (!sheet) throw new Error('the form was sent without its required file')
        return write(
          'registry/import-takeover',
          {
            organizationId: String(input['organization']),
            file: sheet,
            ...(typeof assignTasks === 'boolean' && { assignTasks }),
          },
          key,
        )
      }}
      onDone={(outcome) => {
        onDone(outcome)
        void readAgain()
      }}
    />
  )
}

function Outcome({ outcome }: { readonly outcome: TakenOver }) {
  const { t, say } = useWords()
  const { taken, same, refused, rows } = outcome
  return (
    <Section title={t('takingOver.outcome')}>
      <div className="stack">
        <Note tone={refused > 0 ? 'soon' : 'good'} title={t('takingOver.counts', { taken, same, refused })} urgent />
        <ListTable<TakenOverRow>
          label={t('takingOver.outcome')}
          rows={rows}
          rowKey={({ row }) => String(row)}
          empty={t('takingOver.none')}
          fileName={t('takingOver.outcome')}
          columns={[
            {
              key: 'row',
              title: t('takingOver.row'),
              width: 60,
              render: ({ row }) => row,
              text: ({ row }) => String(row),
            },
            {
              key: 'number',
              title: t('standard.number'),
              render: ({ number, title, projectId }) => (
                <div>
                  {projectId ? (
                    <Link className="no-break" to="/projects/$projectId" params={{ projectId }}>
                      {number}
                    </Link>
                  ) : (
                    number
                  )}{' '}
                  {title}
                </div>
              ),
              text: ({ number, title }) => `${number} ${title}`,
            },
            {
              key: 'verdict',
              title: t('takingOver.verdict'),
              width: 130,
              render: ({ verdict }) => <Tag tone={tones[verdict]}>{t(`takingOver.${verdict}`)}</Tag>,
              text: ({ verdict }) => t(`takingOver.${verdict}`),
            },
            {
              key: 'says',
              title: t('takingOver.says'),
              render: ({ says, next, findings, reminders }) => (
                <div className="small">
                  {says && <p>{say(says)}</p>}
                  {next && <p className="slate">{say(next)}</p>}
                  {[...findings, ...reminders].map((finding) => (
                    <p key={finding.code}>{say(finding.says)}</p>
                  ))}
                </div>
              ),
              text: ({ says, findings, reminders }) =>
                [...(says ? [says] : []), ...[...findings, ...reminders].map((finding) => finding.says)]
                  .map(say)
                  .join('；'),
            },
          ]}
        />
      </div>
    </Section>
  )
}
