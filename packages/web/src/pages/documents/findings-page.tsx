import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CheckReport } from '@zhunsheng/text'
import { Button } from 'antd'
import { useCallback, useMemo } from 'react'
import { newKey, write } from '../../api.ts'
import { readOptions, useRead } from '../../queries.ts'
import { useReadAgain } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { isWriting, usePageKeys } from '../../ui/page-keys.ts'
import { type Key, useWords } from '../../words/index.ts'
import { CheckHead, NotChecked } from './findings/check-head.tsx'
import {
  allFindings,
  filterFindings,
  type ShownFinding,
  severities,
  stateOf,
  stepTo,
} from './findings/shown-findings.ts'
import { TextWithFindings } from './findings/text-with-findings.tsx'
import './findings/findings.css'

const route = getRouteApi('/signed-in/documents/$documentId/findings')
const POLL_MILLISECONDS = 1_000

/** The text of an uploaded draft with what the rules found in it, and what people decide about that. */
export function FindingsPage() {
  const { t } = useWords()
  const { documentId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const readAgain = useReadAgain()
  const view = useRead('documents/read-text-check', { documentId })
  const isUnderWay = view.state === 'waiting' || view.state === 'running'
  // Asks again by itself until the check has ended.
  useQuery({
    ...readOptions('documents/read-text-check', { documentId }),
    refetchInterval: isUnderWay ? POLL_MILLISECONDS : false,
    enabled: isUnderWay,
    staleTime: 0,
  })
  const all = useMemo(() => allFindings(view), [view])
  const { severity, element, state } = search
  const shown = useMemo(() => filterFindings(all, { severity, element, state }), [all, severity, element, state])
  const at = shown.findIndex(({ fingerprint }) => fingerprint === search.finding) + 1
  // The page stays where it is: the finding chosen brings itself into view.
  const choose = useCallback(
    (finding: string | undefined) =>
      void navigate({
        search: (before) => ({ ...before, ...(finding && { finding }) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  usePageKeys((event) => {
    if ((event.key !== 'j' && event.key !== 'k') || isWriting(event)) return
    event.preventDefault()
    choose(stepTo(shown, search.finding, event.key === 'j' ? 1 : -1))
  })
  const recheck = () => void write('documents/recheck-text', { documentId }, newKey()).then(readAgain)
  return (
    <Page
      title={t('findings.title', { name: view.document.name })}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/projects/$projectId" params={{ projectId: view.document.projectId }}>
            {view.document.projectTitle}
          </Link>
        </nav>
      }
      below={view.report && view.state === 'done' && <CheckHead view={view} report={view.report} />}
      actions={
        view.state === 'done' && (
          <Button onClick={recheck}>{t(view.isOutdated ? 'findings.recheckNewRules' : 'findings.recheck')}</Button>
        )
      }
    >
      {view.state === 'done' && view.report ? (
        <div className="stack">
          <FilterLine
            all={all}
            search={search}
            onSearch={(change) =>
              void navigate({
                search: { ...search, ...change, finding: undefined } as typeof search,
                resetScroll: false,
              })
            }
          />
          <div className="row findings-step" role="group" aria-label={t('findings.step')}>
            <Button
              size="small"
              disabled={shown.length === 0}
              onClick={() => choose(stepTo(shown, search.finding, -1))}
            >
              {t('findings.previous')}
            </Button>
            <Button size="small" disabled={shown.length === 0} onClick={() => choose(stepTo(shown, search.finding, 1))}>
              {t('findings.next')}
            </Button>
            <span className="slate small" aria-live="polite">
              {at > 0
                ? t('findings.position', { at, count: shown.length })
                : t('findings.count', { count: shown.length })}
            </span>
          </div>
          {shown.length === 0 && (
            <p>
              {all.length === 0
                ? t('findings.clean', { count: view.report.counts.verdicts.pass })
                : t('findings.noneHere')}
            </p>
          )}
          <TextWithFindings view={view} findings={shown} chosen={search.finding} onChoose={choose} />
          <NotCheckedList report={view.report} />
        </div>
      ) : (
        <NotChecked view={view} onRecheck={recheck} />
      )}
    </Page>
  )
}

type Search = {
  readonly severity?: string | undefined
  readonly element?: string | undefined
  readonly state?: string | undefined
}
type FilterProps = {
  readonly all: readonly ShownFinding[]
  readonly search: Search
  readonly onSearch: (change: Search) => void
}

/** How many of each kind there are; choosing one shows only those. */
function FilterLine({ all, search, onSearch }: FilterProps) {
  const { t } = useWords()
  const state = search.state ?? 'open'
  const ofState = all.filter((finding) => stateOf(finding) === state)
  const elements = [...new Set(ofState.map(({ element }) => element))]
  const count = (key: 'open' | 'decided' | 'trial') => all.filter((finding) => stateOf(finding) === key).length
  return (
    <div className="stack-tight findings-filter">
      <Choice
        label={t('findings.state')}
        value={state}
        options={(['open', 'decided', 'trial'] as const).map((key) => [
          key,
          `${t(`findings.state.${key}`)} ${count(key)}`,
        ])}
        onChoose={(value) =>
          onSearch({ state: value === 'open' ? undefined : value, severity: undefined, element: undefined })
        }
      />
      <Choice
        label={t('findings.severity')}
        value={search.severity ?? ''}
        options={[
          ['', `${t('findings.all')} ${ofState.length}`],
          ...severities.map((each): [string, string] => [
            each,
            `${t(`severity.${each}`)} ${ofState.filter(({ severity }) => severity === each).length}`,
          ]),
        ]}
        onChoose={(value) => onSearch({ severity: value || undefined })}
      />
      {elements.length > 1 && (
        <Choice
          label={t('findings.element')}
          value={search.element ?? ''}
          options={[
            ['', `${t('findings.all')} ${ofState.length}`],
            ...elements.map((each): [string, string] => [
              each,
              `${t(`element.${each}`)} ${ofState.filter(({ element }) => element === each).length}`,
            ]),
          ]}
          onChoose={(value) => onSearch({ element: value || undefined })}
        />
      )}
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <div className="row small" role="group" aria-label={label}>
      <span className="slate">{label}</span>
      {options.map(([key, words]) => (
        <Button
          key={key}
          size="small"
          aria-pressed={key === value}
          type={key === value ? 'primary' : 'default'}
          onClick={() => onChoose(key)}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}

/** What the rules could not tell, with the reason: silence here would read as approval. */
function NotCheckedList({ report }: { readonly report: CheckReport }) {
  const { t, say } = useWords()
  if (report.notChecked.length === 0) return null
  const reasons = new Map<string, string[]>()
  for (const each of report.notChecked) {
    const reason = each.kind === 'check' ? say(each.words) : t('findings.partNotRead')
    const what = each.kind === 'check' ? `${each.id} ${say(each.title)}` : `${each.code} ${each.detail}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), what])
  }
  return (
    <details>
      <summary>{t('findings.notCheckedCount' satisfies Key, { count: report.notChecked.length })}</summary>
      {[...reasons].map(([reason, rules]) => (
        <div key={reason} className="small">
          <h3>{`${reason} ${rules.length}`}</h3>
          <p className="slate">{rules.join(' · ')}</p>
        </div>
      ))}
    </details>
  )
}
