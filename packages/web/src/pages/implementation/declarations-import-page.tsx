import { Link } from '@tanstack/react-router'
import { file, reference } from '@zhunsheng/core'
import type { ImportedDeclaration } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { address, newKey, type Problem, RefusedError, write } from '../../api.ts'
import type { ImportedDeclarations } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { FileLink } from '../../parts/file-link.tsx'
import { filesOf } from '../../parts/form-values.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { RefusalNote } from '../../parts/refusal.tsx'
import { useReadAgain } from '../../session.ts'
import { Note, Tag, type Tone } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { useEnterprises } from './declaration/use-enterprises.ts'

const fields = {
  organization: reference('企业', 'Enterprise', 'organization'),
  file: file('填好的自我声明表（.xlsx）', 'The filled sheet (.xlsx)'),
} as const

const tones: Record<ImportedDeclaration['verdict'], Tone> = {
  drafted: 'good',
  changed: 'good',
  same: 'plain',
  refused: 'bad',
}

type Outcome = ImportedDeclarations & { readonly organizationId: string }

/** Many products from one sheet: what each became, what has to be put right, and the publication of what is in order. */
export function DeclarationsImportPage() {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  return (
    <Page
      title={t('declarations.import')}
      above={<Link to="/declarations">{t('nav.declarations')}</Link>}
      below={<p className="slate">{t('declarations.importLead')}</p>}
      actions={
        <FileLink className="act-link" href={address('implementation/declaration-template', {})}>
          {t('declarations.template')}
        </FileLink>
      }
    >
      <div className="stack">
        <div className="sheet-of-paper narrow">
          <ImportForm key={outcome ? 'again' : 'first'} onDone={setOutcome} />
        </div>
        {outcome && <OutcomeOf outcome={outcome} />}
      </div>
    </Page>
  )
}

function ImportForm({ onDone }: { readonly onDone: (outcome: Outcome) => void }) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const enterprises = useEnterprises()
  const [first] = enterprises
  if (!first) return <p className="empty">{t('declarations.noEnterprise')}</p>
  return (
    <ActForm
      form={{
        fields,
        choices: { organization: enterprises.map(({ id, name }) => ({ id, label: name })) },
        suggested: { organization: first.id },
      }}
      draftKey="import-declarations"
      button={t('declarations.importButton')}
      send={async (input, key) => {
        const [sheet] = filesOf(input['file'])
        if (!sheet) throw new Error('the form was sent without its required file')
        const organizationId = String(input['organization'])
        return {
          ...(await write('implementation/import-declarations', { organizationId, file: sheet }, key)),
          organizationId,
        }
      }}
      onDone={(outcome) => {
        onDone(outcome)
        void readAgain()
      }}
    />
  )
}

function OutcomeOf({ outcome }: { readonly outcome: Outcome }) {
  const { t, say } = useWords()
  const { drafted, changed, same, refused, products, organizationId } = outcome
  const said = ({ reasons, problems, unknown }: ImportedDeclaration) =>
    [
      ...reasons.map(({ says, next }) => `${say(says)}${t('declarations.stop')}${say(next)}`),
      ...(problems > 0 ? [t('declarations.problems', { count: problems })] : []),
      ...(unknown > 0 ? [t('declarations.unknownChecks', { count: unknown })] : []),
    ].join('\n')
  return (
    <Section title={t('takingOver.outcome')}>
      <div className="stack">
        <Note
          tone={refused > 0 ? 'soon' : 'good'}
          title={t('declarations.counts', { drafted, changed, same, refused })}
          urgent
        />
        <PublishAll organizationId={organizationId} />
        <ListTable<ImportedDeclaration>
          label={t('takingOver.outcome')}
          rows={products}
          rowKey={({ rows }) => rows.join(' ')}
          empty={t('takingOver.none')}
          fileName={t('declarations.import')}
          columns={[
            {
              key: 'rows',
              title: t('takingOver.row'),
              width: 80,
              render: ({ rows }) => rows.join('、'),
              text: ({ rows }) => rows.join('、'),
            },
            {
              key: 'product',
              title: t('declarations.product'),
              render: ({ product, declarationId }) =>
                declarationId ? (
                  <Link to="/declarations/$declarationId" params={{ declarationId }}>
                    {product}
                  </Link>
                ) : (
                  product || '—'
                ),
              text: ({ product }) => product,
            },
            {
              key: 'verdict',
              title: t('declarations.state'),
              width: 110,
              render: ({ verdict }) => <Tag tone={tones[verdict]}>{t(`declarations.import.${verdict}`)}</Tag>,
              text: ({ verdict }) => t(`declarations.import.${verdict}`),
            },
            {
              key: 'said',
              title: t('declarations.toDo'),
              render: (product) => <span className="keep-lines">{said(product)}</span>,
              text: said,
            },
          ]}
        />
      </div>
    </Section>
  )
}

/** Everything in order goes public in one act; the rest stays a draft. */
function PublishAll({ organizationId }: { readonly organizationId: string }) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const [done, setDone] = useState<{ readonly published: number; readonly left: number } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const publish = async () => {
    setSending(true)
    setProblem(null)
    try {
      setDone(await write('implementation/publish-declarations', { organizationId }, newKey()))
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    } finally {
      setSending(false)
    }
  }
  return (
    <div className="stack-tight">
      {done ? (
        <Note tone="good" title={t('declarations.publishedAll', done)} />
      ) : (
        <p>
          <Button type="primary" loading={sending} onClick={() => void publish()}>
            {t('declarations.publishAll')}
          </Button>
        </p>
      )}
      {problem && <RefusalNote problem={problem} />}
    </div>
  )
}
