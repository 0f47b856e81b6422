import {
  anomalyKinds,
  anomalyWords,
  observationFields,
  say as sayFilled,
  withdrawObservationFields,
} from '@zhunsheng/core'
import type { Series } from '@zhunsheng/server/api'
import { address, write } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useMe } from '../../../session.ts'
import { Note } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'
import { SeriesChart } from './series-chart.tsx'

type Observation = Series['observations'][number]

/** One task of a monitoring point: what is observed, what was reported, and what should be looked into. */
export function SeriesOf({ series, mayReport }: { readonly series: Series; readonly mayReport: boolean }) {
  const { t, language } = useWords()
  const { today } = useMe()
  return (
    <section className="stack-tight" aria-label={`${series.number} ${series.quantity}`}>
      <header className="row">
        <h3>
          <span className="number">{series.number}</span> {series.quantity}
          {language === 'zh' ? `（${series.unit}）` : ` (${series.unit})`}
        </h3>
        {mayReport && (
          <WriteForm
            small
            title={t('point.report')}
            button={t('network.save')}
            fields={observationFields}
            suggested={{ on: today }}
            draftKey={`report-observation.${series.id}`}
            send={(input, key) => write('implementation/report-observation', { taskId: series.id, ...input }, key)}
          />
        )}
      </header>
      <p className="lines">{series.what}</p>
      <p className="small slate">
        {t('point.every', { days: series.everyDays, from: series.fromOn, to: series.toOn })}
      </p>
      <Anomalies series={series} />
      <SeriesChart series={series} />
      <Observations series={series} mayReport={mayReport} />
    </section>
  )
}

function Anomalies({ series: { anomalies } }: { readonly series: Series }) {
  const { t, say, language } = useWords()
  if (anomalies.length === 0) return null
  return (
    <Note tone="soon" title={t('point.anomalies')}>
      <ul>
        {anomalies.map(({ kind, data }) => (
          <li key={`${say(anomalyKinds[kind])} ${JSON.stringify(data)}`}>
            {sayFilled(anomalyWords[kind], data, language)}
          </li>
        ))}
      </ul>
      <p className="small slate">{t('point.anomaliesWhy')}</p>
    </Note>
  )
}

function Observations({ series, mayReport }: { readonly series: Series; readonly mayReport: boolean }) {
  const { t, day } = useWords()
  return (
    <ListTable<Observation>
      label={`${series.number} ${series.quantity}`}
      rows={series.observations}
      rowKey={({ id }) => id}
      empty={t('point.noObservations')}
      fileName={`${series.number} ${series.quantity}`}
      columns={[
        { key: 'on', title: t('point.on'), render: ({ on }) => <LegalDay date={on} />, text: ({ on }) => day(on) },
        { key: 'value', title: t('point.value'), render: ({ value }) => value, text: ({ value }) => value },
        {
          key: 'sample',
          title: t('point.sample'),
          render: ({ sampleSize }) => sampleSize,
          text: ({ sampleSize }) => String(sampleSize ?? ''),
        },
        {
          key: 'evidence',
          title: t('point.evidence'),
          render: ({ id, evidenceName }) =>
            evidenceName && (
              <FileLink href={address('implementation/download-evidence', { id })}>{evidenceName}</FileLink>
            ),
          text: ({ evidenceName }) => evidenceName ?? '',
        },
        {
          key: 'act',
          title: t('list.act'),
          render: ({ id }) =>
            mayReport && (
              <WriteForm
                small
                title={t('point.withdraw')}
                button={t('point.withdraw')}
                fields={withdrawObservationFields}
                draftKey={`withdraw-observation.${id}`}
                send={(input, key) =>
                  write('implementation/withdraw-observation', { observationId: id, ...input }, key)
                }
              />
            ),
        },
      ]}
    />
  )
}
