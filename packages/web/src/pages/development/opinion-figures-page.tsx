import { getRouteApi } from '@tanstack/react-router'
import { caseProcedures, opinionActs, opinionFigureWords, yearOf } from '@zhunsheng/core'
import type { OpinionFiguresView } from '@zhunsheng/server/api'
import { useMemo } from 'react'
import { Chart } from '../../parts/chart.tsx'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'

const route = getRouteApi('/signed-in/cases/figures')

const YEARS_BACK = 5

type Row = OpinionFiguresView['rows'][number]

/** 审评 itself is measured: how many opinions, how long, with how much work, and how often they were overturned. */
export function OpinionFiguresPage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const now = yearOf(me.today)
  const year = search.year === undefined ? now : Number(search.year)
  const view = useRead('development/show-opinion-figures', { year, procedure: search.procedure })
  const change = (part: Partial<typeof search>) => void navigate({ search: { ...search, ...part } as typeof search }) // an absent filter is dropped by the route
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(now - back))
  return (
    <Page title={t('figures.title', { year })} below={<p className="slate">{t('figures.lead')}</p>}>
      <div className="stack">
        <Filters>
          <Filter
            always
            label={t('figures.year')}
            value={String(year)}
            options={years.map((id) => ({ id, label: id }))}
            onChoose={(chosen) => change({ year: chosen })}
          />
          <Filter
            label={t('cases.procedure')}
            value={search.procedure}
            options={caseProcedures.map(({ name, title }) => ({ id: name, label: say(title) }))}
            onChoose={(procedure) => change({ procedure })}
          />
        </Filters>
        <Days rows={view.rows} words={words} />
        <ListTable<Row>
          label={t('figures.title', { year })}
          rows={view.rows}
          rowKey={({ organizationId, act }) => `${organizationId} ${act}`}
          empty={t('figures.empty', { year })}
          fileName={t('figures.title', { year })}
          columns={columns(words)}
        />
        <Section title={t('figures.appeals')}>
          <Facts
            rows={[
              [t('figures.raised'), String(view.appeals.raised)],
              [t('figures.upheld'), `${view.appeals.upheld} ÷ ${view.appeals.decided}`],
            ]}
          />
        </Section>
        <Section title={t('figures.definitions')}>
          <Facts
            rows={[
              [t('figures.days'), say(opinionFigureWords.days)],
              [t('figures.workload'), say(opinionFigureWords.workload)],
              [t('figures.overturned'), say(opinionFigureWords.overturned)],
              [t('figures.upheld'), say(opinionFigureWords.upheld)],
            ]}
          />
        </Section>
      </div>
    </Page>
  )
}

const bodyOf = ({ name }: Row, { t }: Words): string => name ?? t('figures.nobody')
const daysOf = ({ median, late, tooFew }: Row, { say }: Words): string =>
  tooFew ? say(opinionFigureWords.tooFew) : median === null || late === null ? '—' : `${round(median)} / ${round(late)}`
const round = (days: number): number => Math.round(days * 10) / 10

const columns = (words: Words) => {
  const { t, say } = words
  const column = (key: string, title: string, text: (row: Row) => string) => ({ key, title, render: text, text })
  return [
    column('body', t('figures.body'), (row) => bodyOf(row, words)),
    column('act', t('figures.act'), ({ act }) => say(opinionActs[act])),
    column('given', t('figures.given'), ({ given }) => String(given)),
    column('days', t('figures.days'), (row) => daysOf(row, words)),
    column('workload', t('figures.workload'), ({ workload, told }) => (told === 0 ? '—' : `${workload} (${told})`)),
    column('overturned', t('figures.overturned'), ({ overturned, decided, tooFew }) =>
      tooFew ? `${overturned}` : `${overturned} ÷ ${decided}`,
    ),
  ]
}

/** The days as a picture; bodies with too few opinions are in the table alone. */
function Days({ rows, words }: { readonly rows: readonly Row[]; readonly words: Words }) {
  const { t, say } = words
  const shown = rows.filter(({ median }) => median !== null)
  const names = shown.map((row) => `${bodyOf(row, words)} · ${say(opinionActs[row.act])}`)
  const [median, late] = [t('figures.median'), t('figures.late')]
  const option = useMemo(
    () => ({
      legend: { data: [median, late], top: 0 },
      tooltip: {},
      xAxis: { type: 'category' as const, data: names },
      yAxis: { type: 'value' as const, name: t('figures.daysUnit') },
      series: [
        { type: 'bar' as const, name: median, data: shown.map((row) => row.median), itemStyle: { color: '#2b4c7e' } },
        { type: 'bar' as const, name: late, data: shown.map((row) => row.late), itemStyle: { color: '#a0662c' } },
      ],
    }),
    [shown, names, median, late, t],
  )
  if (shown.length === 0) return null
  return <Chart label={t('figures.picture')} option={option} />
}
