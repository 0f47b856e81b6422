import { getRouteApi, Link } from '@tanstack/react-router'
import { caseProcedures, findCaseProcedure } from '@zhunsheng/core'
import type { CaseBoard } from '@zhunsheng/server/api'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { ReasonsList } from '../../parts/reasons-list.tsx'
import { useList } from '../../queries.ts'
import { organizationsOf, useMe } from '../../session.ts'
import { Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'
import { StageCounts } from './case/stage-counts.tsx'

/** A page of the board; what is longer is sorted and paged by the server. */
const ROWS = 100

const route = getRouteApi('/signed-in/cases')

type Row = CaseBoard['rows'][number]

/** The plans and cases of a body: where each stands, its next day, what it waits for; every filter is in the address. */
export function CasesPage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPending, isPlaceholderData } = useList('development/list-cases', { ...search, limit: ROWS })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const organizations = [...organizationsOf(me), ...(data?.seats ?? [])]
  const procedure = search.procedure ? findCaseProcedure(search.procedure) : undefined
  const state = search.late ? 'late' : search.followed ? 'followed' : search.ended ? 'ended' : undefined
  return (
    <Page
      title={t('nav.cases')}
      actions={
        <>
          <Link className="act-link" to="/cases/figures">
            {t('cases.figures')}
          </Link>
          <Link className="act-link" to="/procedures">
            {t('procedures.title')}
          </Link>
          <Link className="act-link act-link-main" to="/cases/new">
            {t('cases.new')}
          </Link>
        </>
      }
    >
      <div className="stack">
        {data && <StageCounts counts={data.counts} onChoose={(chosen) => change(chosen)} />}
        <Filters q={search.q} onSearch={(q) => change({ q })}>
          {organizations.length > 1 && (
            <Filter
              label={t('cases.body')}
              always
              value={search.organizationId ?? data?.organizationId ?? undefined}
              options={organizations.map(({ id, name }) => ({ id, label: name }))}
              onChoose={(organizationId) => change({ organizationId })}
            />
          )}
          <Filter
            label={t('cases.procedure')}
            value={search.procedure}
            options={caseProcedures.map(({ name, title }) => ({ id: name, label: say(title) }))}
            onChoose={(chosen) => change({ procedure: chosen, stage: undefined })}
          />
          {procedure && (
            <Filter
              label={t('cases.stage')}
              value={search.stage}
              options={Object.entries(procedure.stages).map(([id, { title }]) => ({ id, label: say(title) }))}
              onChoose={(stage) => change({ stage })}
            />
          )}
          <Filter
            label={t('cases.state')}
            value={state}
            options={(['late', 'followed', 'ended'] as const).map((id) => ({ id, label: t(`cases.state.${id}`) }))}
            onChoose={(chosen) =>
              change({ late: undefined, followed: undefined, ended: undefined, ...(chosen && { [chosen]: 'true' }) })
            }
          />
        </Filters>
        <ListTable
          label={t('nav.cases')}
          columns={columns(words, me.today)}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          busy={isPending || isPlaceholderData}
          empty={organizations.length === 0 ? t('cases.noBody') : t('cases.empty')}
          total={data?.total ?? 0}
          sort={search.sort}
          isSorted
          onSort={(sort) => change({ sort })}
          next={data?.next ?? null}
          isFirst={!search.cursor}
          onPage={(cursor) => change({ cursor })}
          fileName={t('nav.cases')}
        />
      </div>
    </Page>
  )
}

function columns({ t, say, reason }: Words, today: string): Column<Row>[] {
  const procedureOf = (row: Row) => findCaseProcedure(row.procedure)
  const stageOf = (row: Row) => {
    const title = procedureOf(row)?.stages[row.stage]?.title
    return title ? say(title) : row.stage
  }
  return [
    {
      key: 'title',
      title: t('cases.title'),
      sorts: true,
      render: (row) => (
        <div>
          <Link to="/cases/$caseId" params={{ caseId: row.id }}>
            {row.title}
          </Link>{' '}
          {row.followed && <Tag tone="soon">{t('cases.followed')}</Tag>}
          <div className="small slate no-break">{row.number ?? row.planNumber}</div>
        </div>
      ),
      text: ({ title }) => title,
    },
    {
      key: 'procedure',
      title: t('cases.procedure'),
      render: (row) => say(procedureOf(row)?.title ?? { zh: row.procedure, en: row.procedure }),
      text: (row) => say(procedureOf(row)?.title ?? { zh: row.procedure, en: row.procedure }),
    },
    {
      key: 'stage',
      title: t('cases.stage'),
      render: (row) => (
        <div>
          {stageOf(row)}
          <div className="small slate">
            <LegalDay date={row.stageSince} />
          </div>
        </div>
      ),
      text: stageOf,
    },
    { key: 'keeper', title: t('cases.keeper'), render: ({ keeper }) => keeper, text: ({ keeper }) => keeper },
    {
      key: 'due',
      title: t('cases.due'),
      sorts: true,
      width: 190,
      render: ({ due, dueTitle, ended }) =>
        due && (
          <div>
            <DueDay date={due} today={today} done={ended} />
            {dueTitle && <div className="small slate">{say(dueTitle)}</div>}
          </div>
        ),
      text: ({ due }) => due ?? '',
    },
    {
      key: 'waitsFor',
      title: t('cases.waitsFor'),
      render: ({ waitsFor }) =>
        waitsFor.length > 0 && (
          <div className="small">
            <ReasonsList reasons={waitsFor} brief />
          </div>
        ),
      text: ({ waitsFor }) => waitsFor.map((one) => reason(one).says).join('；'),
    },
  ]
}
