import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { write } from '../../api.ts'
import type { TakenStandard } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { textsOf } from '../../parts/form-values.ts'
import { organizationsOf, useMe, useReadAgain } from '../../session.ts'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { Findings } from './taking-over/findings.tsx'
import { historyFields, historyHeadings, historyHints } from './taking-over/history-fields.ts'

/** 补录 of one standard by form: what is known of it, and the verdict on it at once. */
export function TakingOverFormPage() {
  const { t } = useWords()
  const [taken, setTaken] = useState<TakenStandard | null>(null)
  return (
    <Page
      title={t('takingOver.formTitle')}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/standards">{t('nav.standards')}</Link> ·{' '}
          <Link to="/standards/taking-over">{t('takingOver.fromSheet')}</Link>
        </nav>
      }
      below={<p className="slate">{t('takingOver.formWhy')}</p>}
    >
      {taken ? (
        <Outcome taken={taken} onAnother={() => setTaken(null)} />
      ) : (
        <div className="sheet-of-paper narrow">
          <HistoryForm
            onDone={(standard) => {
              setTaken(standard)
              scrollTo({ top: 0 })
            }}
          />
        </div>
      )}
    </Page>
  )
}

function HistoryForm({ onDone }: { readonly onDone: (taken: TakenStandard) => void }) {
  const words = useWords()
  const readAgain = useReadAgain()
  const organizations = organizationsOf(useMe())
  const [first] = organizations
  return (
    <ActForm
      form={{
        fields: historyFields,
        choices: { organization: organizations.map(({ id, name }) => ({ id, label: name })) },
        suggested: first ? { organization: first.id } : {},
      }}
      headings={historyHeadings(words)}
      hints={historyHints(words)}
      draftKey="take-over-standard"
      button={words.t('takingOver.formButton')}
      send={({ organization, draftingOrganizations, ...known }, key) =>
        write(
          'registry/take-over-standard',
          {
            ...known,
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

function Outcome({ taken, onAnother }: { readonly taken: TakenStandard; readonly onAnother: () => void }) {
  const { t } = useWords()
  const { number, projectId, standardId, tasksFor } = taken
  return (
    <div className="stack">
      <Note tone="good" title={t('takingOver.done', { number })} urgent>
        {tasksFor > 0 && <p>{t('takingOver.tasksFor', { count: tasksFor })}</p>}
        <p className="row">
          <Link to="/standards/$standardId" params={{ standardId }}>
            {t('takingOver.toStandard')}
          </Link>
          <Link to="/projects/$projectId" params={{ projectId }}>
            {t('takingOver.toProject')}
          </Link>
        </p>
      </Note>
      <Section title={t('takingOver.findings')}>
        <Findings findings={taken.findings} reminders={taken.reminders} />
      </Section>
      <div>
        <Button onClick={onAnother}>{t('takingOver.another')}</Button>
      </div>
    </div>
  )
}
