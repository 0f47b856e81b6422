import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { isRefusalCode, longText, paths } from '@zhunsheng/core'
import type { ImportedRow, ImportRow } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { address, newKey, type Problem, RefusedError, write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { RefusalNote } from '../../parts/refusal.tsx'
import { Unbroken } from '../../parts/unbroken.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { readOptions, useList } from '../../queries.ts'
import { useReadAgain } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note, Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { isWorking, stateTones, verdicts, verdictTones, wordReasonOf } from './catalogue-words.ts'

const route = getRouteApi('/signed-in/imports/$importId')
const LOOK_AGAIN_MS = 1_000
const ROWS = 100

/** One import: how far it has come, what was judged of its rows and why, and its two acts: confirm and undo. */
export function CatalogueImportPage() {
  const { t } = useWords()
  const { importId } = route.useParams()
  const { data: entry } = useQuery({
    ...readOptions('registry/show-import', { id: importId }),
    refetchInterval: ({ state }) => (isWorking(state.data?.state) ? LOOK_AGAIN_MS : false),
    throwOnError: true,
  })
  if (!entry) return <Page title={t('nav.imports')}>{null}</Page>
  return (
    <Page
      title={entry.fileName}
      below={
        <p>
          <Tag tone={stateTones[entry.state]}>{t(`imports.state.${entry.state}`)}</Tag>
        </p>
      }
      actions={<Undo entry={entry} />}
    >
      <div className="stack">
        <Progress entry={entry} />
        <Section title={t('imports.outcome')}>
          <div className="stack">
            <About entry={entry} />
            <Confirm entry={entry} />
          </div>
        </Section>
        {entry.counts && <Rows entry={entry} />}
      </div>
    </Page>
  )
}

type Of = { readonly entry: ImportRow }

function Progress({ entry }: Of) {
  const { t, reason } = useWords()
  const { state, rowsJudged, rowsEntered, rowsTotal, failure } = entry
  if (state === 'failed') {
    const said = failure && isRefusalCode(failure) ? reason({ code: failure, data: {} }) : null
    return (
      <Note tone="bad" title={said?.says ?? t('imports.state.failed')} urgent>
        {said && <p>{said.next}</p>}
      </Note>
    )
  }
  if (!isWorking(state)) return null
  const done = state === 'judging' ? rowsJudged : rowsEntered
  return (
    <Note title={t(`imports.state.${state}`)}>
      <p role="status">
        {rowsTotal === null ? t('imports.rowsDone', { done }) : t('imports.rowsDoneOf', { done, total: rowsTotal })}
      </p>
      <p className="slate">{t('imports.mayLeave')}</p>
    </Note>
  )
}

function About({ entry }: Of) {
  const { t } = useWords()
  const { counts, sourceName, asOf, root, rowsEntered } = entry
  return (
    <Facts
      rows={[
        [t('imports.source'), sourceName],
        [t('imports.asOf'), <LegalDay key="asOf" date={asOf} />],
        ...verdicts.map((verdict) => [t(`imports.verdict.${verdict}`), counts?.[verdict] ?? null] as const),
        [t('imports.entered'), rowsEntered > 0 ? rowsEntered : null],
        [
          t('imports.root'),
          root && (
            <>
              <code>{root}</code> <a href={paths.publicTrace()}>{t('imports.toTrace')}</a>
            </>
          ),
        ],
      ]}
    />
  )
}

/** Refused rows stay out; everything else is entered, conflicts as conflicts. */
function Confirm({ entry: { id, state, counts } }: Of) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const [key, setKey] = useState(newKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (state !== 'judged' || !counts) return null
  const entered = counts.new + counts.changed + counts.conflicting + counts.same
  if (entered === 0) return <p className="slate">{t('imports.nothingToEnter')}</p>
  const confirm = async () => {
    setProblem(null)
    try {
      await write('registry/confirm-import', { id }, key)
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
      setKey(newKey())
    }
  }
  return (
    <div className="stack">
      {problem && <RefusalNote problem={problem} />}
      <p className="slate">{t('imports.confirmWhy', { refused: counts.refused })}</p>
      <div>
        <Button type="primary" onClick={() => void confirm()}>
          {t('imports.confirm', { count: entered })}
        </Button>
      </div>
    </div>
  )
}

const undoFields = { reason: longText('理由', 'Reason', { required: true }) } as const

function Undo({ entry: { id, state } }: Of) {
  const { t } = useWords()
  if (state !== 'judged' && state !== 'done') return null
  const title = t(state === 'done' ? 'imports.undo' : 'imports.drop')
  return (
    <WriteForm
      title={title}
      button={title}
      fields={undoFields}
      draftKey={`undo-import-${id}`}
      send={({ reason }, key) => write('registry/undo-import', { id, reason: String(reason) }, key)}
    />
  )
}

function Rows({ entry: { id, counts, mapping } }: Of) {
  const { t, language } = useWords()
  const { verdict, cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = verdicts.find((known) => known === verdict)
  const { data, isPlaceholderData, isPending } = useList('registry/list-import-rows', {
    id,
    verdict: chosen,
    cursor,
    limit: ROWS,
  })
  const show = (search: { verdict?: string | undefined; cursor?: string | undefined }) => void navigate({ search })
  const wordReasons = (row: ImportedRow) => row.reasons.map((reason) => wordReasonOf(reason, language))
  return (
    <Section title={t('imports.rows')}>
      <div className="stack">
        <div className="row no-print">
          {[undefined, ...verdicts].map((each) => (
            <Button
              key={each ?? 'all'}
              size="small"
              aria-pressed={each === chosen}
              type={each === chosen ? 'primary' : 'default'}
              onClick={() => show({ verdict: each })}
            >
              {each ? `${t(`imports.verdict.${each}`)} ${counts?.[each] ?? 0}` : t('list.any')}
            </Button>
          ))}
        </div>
        <ListTable<ImportedRow>
          label={t('imports.rows')}
          rows={data?.rows ?? []}
          rowKey={({ rowNumber }) => String(rowNumber)}
          empty={t('imports.noRows')}
          exportAddress={address('documents/export-list', { list: 'importRows', id, verdict: chosen, as: 'xlsx' })}
          busy={isPending || isPlaceholderData}
          next={data?.next ?? null}
          {...(data && { total: data.total })}
          isFirst={!cursor}
          onPage={(to) => show({ verdict: chosen, cursor: to })}
          columns={[
            {
              key: 'row',
              title: t('imports.row'),
              width: 70,
              render: ({ rowNumber }) => rowNumber,
              text: ({ rowNumber }) => String(rowNumber),
            },
            {
              key: 'number',
              title: t('standard.number'),
              render: ({ number, claim, cells }) =>
                number ? (
                  <>
                    <span className="no-break">{number}</span> {claim?.title}
                  </>
                ) : (
                  <span className="slate">{cellsOf(mapping, cells)}</span>
                ),
              text: ({ number, claim, cells }) =>
                number ? `${number} ${claim?.title ?? ''}` : cellsOf(mapping, cells),
            },
            {
              key: 'verdict',
              title: t('imports.verdict'),
              width: 110,
              render: (row) => <Tag tone={verdictTones[row.verdict]}>{t(`imports.verdict.${row.verdict}`)}</Tag>,
              text: (row) => t(`imports.verdict.${row.verdict}`),
            },
            {
              key: 'why',
              title: t('imports.reasons'),
              render: (row) =>
                wordReasons(row).map((said) => (
                  <p key={said}>
                    <Unbroken text={said} />
                  </p>
                )),
              text: (row) => wordReasons(row).join('；'),
            },
          ]}
        />
      </div>
    </Section>
  )
}

/** A row that is no record yet, as the file has it: its mapped columns in their order. */
const cellsOf = ({ columns }: ImportRow['mapping'], cells: ImportedRow['cells']): string =>
  columns.flatMap(({ column }) => cells?.[column] || []).join(' · ')
