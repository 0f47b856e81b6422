import { getRouteApi, Link } from '@tanstack/react-router'
import { pointKindBasis, pointKinds, pointStates, qualificationStandings } from '@zhunsheng/core'
import type { PointView } from '@zhunsheng/server/api'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { AssignMonitoring, ChargeActs, PointActs } from './network/point-acts.tsx'
import { pointTones, qualificationTones, wordPlace } from './network/point-words.ts'
import { SeriesOf } from './network/series.tsx'

const route = getRouteApi('/signed-in/network/points/$pointId')

type Charged = PointView['charged'][number]

const roundTones: Readonly<Record<Charged['standing'], Tone>> = { covered: 'good', due: 'plain', overdue: 'bad' }

/** One point of the network: what it is and may do, what it is charged with, and what it reports. */
export function PointPage() {
  const { t, say } = useWords()
  const { pointId } = route.useParams()
  const point = useRead('implementation/show-point', { pointId })
  const isStatistics = point.kinds.includes('statistics')
  const isMonitoring = point.kinds.includes('monitoring')
  return (
    <Page
      title={point.name}
      above={<Link to="/network">{t('nav.network')}</Link>}
      below={
        <p className="row">
          <Tag tone={pointTones[point.state]}>{say(pointStates[point.state])}</Tag>
          {point.kinds.map((kind) => (
            <Tag key={kind}>{say(pointKinds[kind])}</Tag>
          ))}
        </p>
      }
      actions={point.mayRule && <PointActs point={point} />}
    >
      <div className="stack">
        <Section
          title={t('point.capability')}
          beside={<BasisLinks bases={point.kinds.map((kind) => pointKindBasis[kind])} />}
        >
          <About point={point} />
        </Section>
        {isStatistics && <Charges point={point} />}
        {isMonitoring && (
          <Section title={t('point.series')} beside={point.mayRule && <AssignMonitoring pointId={pointId} />}>
            <div className="stack">
              {point.series.length === 0 && <p className="slate">{t('point.seriesEmpty')}</p>}
              {point.series.map((series) => (
                <SeriesOf key={series.id} series={series} mayReport={point.mayReport} />
              ))}
            </div>
          </Section>
        )}
      </div>
    </Page>
  )
}

function About({ point }: { readonly point: PointView }) {
  const words = useWords()
  const { t, say, join } = words
  const { qualifiedFrom, qualifiedTo } = point
  return (
    <Facts
      rows={[
        [t('network.field'), point.field],
        [t('point.capability'), point.capability],
        ['ICS', join(point.ics)],
        ['CCS', join(point.ccs)],
        [t('network.place'), wordPlace(point.place, words)],
        [
          t('network.qualification'),
          <span key="qualification">
            {point.qualification}{' '}
            <Tag tone={qualificationTones[point.qualified]}>{say(qualificationStandings[point.qualified])}</Tag>
          </span>,
        ],
        [t('point.scope'), point.qualificationScope],
        [t('point.valid'), (qualifiedFrom || qualifiedTo) && `${qualifiedFrom ?? '—'} ～ ${qualifiedTo ?? '—'}`],
        [t('point.from'), <LegalDay key="from" date={point.fromOn} />],
        [t('point.document'), point.entryDocument],
        [
          t('point.suspended'),
          point.suspendedOn && (
            <span key="suspended">
              <LegalDay date={point.suspendedOn} /> {point.suspendedReason}
            </span>
          ),
        ],
        [
          t('point.left'),
          point.leftOn && (
            <span key="left">
              <LegalDay date={point.leftOn} /> {point.leftReason}
            </span>
          ),
        ],
      ]}
    />
  )
}

/** The standards in its charge and how each stands to the three-year round. */
function Charges({ point }: { readonly point: PointView }) {
  const { t, day, join } = useWords()
  return (
    <Section title={t('point.charged')} beside={point.mayRule && <ChargeActs pointId={point.id} />}>
      <div className="stack-tight">
        <p className="small slate">{t('point.chargedWhy')}</p>
        <ListTable<Charged>
          label={t('point.charged')}
          rows={point.charged}
          rowKey={({ number }) => number}
          empty={t('point.chargedEmpty')}
          fileName={t('point.charged')}
          columns={[
            {
              key: 'number',
              title: t('statistics.subject'),
              render: ({ number }) => <span className="number">{number}</span>,
              text: ({ number }) => number,
            },
            {
              key: 'years',
              title: t('point.analysedYears'),
              render: ({ years }) => (years.length === 0 ? t('point.never') : join(years.map(String))),
              text: ({ years }) => join(years.map(String)),
            },
            {
              key: 'ends',
              title: t('point.roundEnds'),
              render: ({ roundEnds }) => <LegalDay date={roundEnds} />,
              text: ({ roundEnds }) => day(roundEnds),
            },
            {
              key: 'standing',
              title: t('statistics.state'),
              render: ({ standing }) => <Tag tone={roundTones[standing]}>{t(`point.round.${standing}`)}</Tag>,
              text: ({ standing }) => t(`point.round.${standing}`),
            },
          ]}
        />
        <p>
          <Link to="/network/statistics" search={{ pointId: point.id }}>
            {t('point.toStatistics')}
          </Link>
        </p>
      </div>
    </Section>
  )
}
