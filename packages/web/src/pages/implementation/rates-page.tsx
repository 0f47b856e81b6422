import {
  effectiveRateBasis,
  effectiveRateFormula,
  gradingFields,
  sixQuantityFields,
  wordEffectiveRate,
} from '@zhunsheng/core'
import type { YearOfRate } from '@zhunsheng/server/api'
import { useMemo } from 'react'
import { write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { Chart } from '../../parts/chart.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { NetworkPlaces } from './network/network-places.tsx'

/** The three classes of the first survey, as published. */
const FIRST_SURVEY = { strong: 5784, medium: 35583, weak: 2772 } as const

/** The effective implementation rate of every counted year, with its formula, its denominator and its grading. */
export function RatesPage() {
  const { t, say } = useWords()
  const { years, mayDeclare } = useRead('implementation/list-rates', {})
  const graded = ({ grading }: YearOfRate) =>
    grading === null
      ? t('rates.noGrading')
      : t('rates.gradingOf', { from: grading.fromOn, count: grading.atLeast, basis: grading.legalBasis })
  const rated = (year: YearOfRate) => wordEffectiveRate(year) ?? t('rates.none')
  return (
    <Page title={t('network.rates')} below={<NetworkPlaces />} actions={mayDeclare && <RateActs />}>
      <div className="stack">
        <Section title={t('rates.formula')} beside={<BasisLinks bases={effectiveRateBasis} />}>
          <div className="stack-tight">
            <p>{say(effectiveRateFormula)}</p>
            <p className="small slate">
              {t('rates.exampleText')} <span className="number">{wordEffectiveRate(FIRST_SURVEY)}</span>
            </p>
          </div>
        </Section>
        <Classes years={years} />
        <ListTable<YearOfRate>
          label={t('network.rates')}
          rows={years}
          rowKey={({ year }) => String(year)}
          empty={t('rates.empty')}
          fileName={t('network.rates')}
          columns={[
            { key: 'year', title: t('rates.year'), render: ({ year }) => year, text: ({ year }) => String(year) },
            { key: 'rate', title: t('rates.rate'), render: rated, text: rated },
            {
              key: 'classes',
              title: t('rates.classes'),
              render: ({ strong, medium, weak }) => `${strong} / ${medium} / ${weak}`,
              text: ({ strong, medium, weak }) => `${strong} / ${medium} / ${weak}`,
            },
            {
              key: 'ungraded',
              title: t('rates.ungraded'),
              render: ({ ungraded }) => ungraded,
              text: ({ ungraded }) => String(ungraded),
            },
            { key: 'grading', title: t('rates.grading'), render: graded, text: graded },
          ]}
        />
      </div>
    </Page>
  )
}

/** The classes year by year, as a picture of the table below; a year that was not graded is unknown, not nought. */
function Classes({ years: all }: { readonly years: readonly YearOfRate[] }) {
  const { t } = useWords()
  const years = useMemo(() => all.filter(({ strong, medium, weak }) => strong + medium + weak > 0), [all])
  const option = useMemo(() => {
    const inOrder = years.toSorted((a, b) => a.year - b.year)
    const names = [t('rates.strong'), t('rates.medium'), t('rates.weak')]
    return {
      legend: { data: names, top: 0 },
      tooltip: { trigger: 'axis' as const },
      xAxis: { type: 'category' as const, data: inOrder.map(({ year }) => String(year)) },
      yAxis: { type: 'value' as const, minInterval: 1 },
      color: ['#2b4c7e', '#7c93b2', '#a0662c'],
      series: (['strong', 'medium', 'weak'] as const).map((kind, at) => ({
        type: 'bar' as const,
        stack: 'classes',
        name: names[at] ?? kind,
        data: inOrder.map((year) => year[kind]),
      })),
    }
  }, [years, t])
  if (years.length < 2) return null
  return <Chart label={t('rates.picture')} option={option} />
}

function RateActs() {
  const { t } = useWords()
  return (
    <>
      <WriteForm
        title={t('rates.enter')}
        button={t('network.save')}
        fields={sixQuantityFields}
        draftKey="enter-use"
        send={(input, key) => write('implementation/enter-use', input, key)}
      />
      <WriteForm
        title={t('rates.declare')}
        button={t('network.save')}
        fields={gradingFields}
        draftKey="declare-grading"
        send={(input, key) => write('implementation/declare-grading', input, key)}
      />
    </>
  )
}
