import { getRouteApi, Link } from '@tanstack/react-router'
import {
  decideStatisticsFields,
  type StatisticsFigure,
  statisticsFieldOrigins,
  statisticsFigures,
  statisticsParts,
  wordPercent,
} from '@zhunsheng/core'
import type { FormField, StatisticsView } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { FileLink } from '../../parts/file-link.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note, Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { DueNote, isSent, statisticsTones } from './network/statistics-due.tsx'
import { StatisticsForm } from './network/statistics-form.tsx'

const route = getRouteApi('/signed-in/network/statistics/$taskId')
const figureNames = Object.keys(statisticsFigures) as StatisticsFigure[] // the table names exactly these

/** One report of a statistics point: filled in by the point, read and decided by the authority. */
export function StatisticsPage() {
  const { t } = useWords()
  const { taskId } = route.useParams()
  const task = useRead('implementation/show-statistics', { taskId })
  const wasSent = task.submittedOn !== null
  return (
    <Page
      title={`${task.number ?? t('statistics.summary')} · ${task.year}`}
      above={<Link to="/network/statistics">{t('network.statistics')}</Link>}
      below={
        <p>
          <Tag tone={statisticsTones[task.state]}>{t(`statistics.${task.state}`)}</Tag>
        </p>
      }
      actions={task.mayDecide && <Decide task={task} />}
    >
      <div className="stack">
        <About task={task} />
        {task.state === 'returned' && (
          <Note tone="soon" title={t('statistics.returnedWhy')}>
            <p className="lines">{task.reason}</p>
          </Note>
        )}
        {task.number !== null && (
          <Note title={t('statistics.formNote')}>
            <p>{t('statistics.formNoteText')}</p>
            <BasisLinks bases={[{ source: 'MSM', article: '43', confidence: 'R' }]} />
          </Note>
        )}
        {task.maySubmit ? (
          <div className="sheet-of-paper narrow">
            <StatisticsForm task={task} />
          </div>
        ) : wasSent ? (
          <Filled task={task} />
        ) : (
          <p className="slate">{t('statistics.notSent')}</p>
        )}
      </div>
    </Page>
  )
}

type Of = { readonly task: StatisticsView }

function Decide({ task: { id, version } }: Of) {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('statistics.decide')}
      button={t('network.save')}
      fields={decideStatisticsFields}
      draftKey={`decide-statistics.${id}.${version}`}
      send={(input, key) => write('implementation/decide-statistics', { taskId: id, version, ...input }, key)}
    />
  )
}

function About({ task }: Of) {
  const { t } = useWords()
  const { today } = useMe()
  return (
    <>
      <Facts
        rows={[
          [t('statistics.subject'), task.title],
          [
            t('statistics.point'),
            <Link key="point" to="/network/points/$pointId" params={{ pointId: task.pointId }}>
              {task.pointName}
            </Link>,
          ],
          [t('statistics.due'), <DueDay key="due" date={task.due.due} today={today} done={isSent(task)} />],
          [t('statistics.sentOn'), task.submittedOn && <LegalDay key="sent" date={task.submittedOn} />],
          [
            t('statistics.evidence'),
            task.evidenceName && (
              <FileLink key="evidence" href={address('implementation/download-evidence', { id: task.id })}>
                {task.evidenceName}
              </FileLink>
            ),
          ],
        ]}
      />
      <DueNote due={task.due} />
    </>
  )
}

/** What was filled in, item by item with whose item it is, and the shares that follow with both their numbers. */
function Filled({ task }: Of) {
  const { t, say } = useWords()
  return (
    <>
      {task.number !== null && (
        <Section title={t('statistics.figures')}>
          <Facts
            rows={figureNames.map((name) => {
              const share = task.figures[name]
              const said = share
                ? `${wordPercent(share)} = ${share.numerator} ÷ ${share.denominator}`
                : t('statistics.notGiven')
              return [say(statisticsFigures[name]), said] as const
            })}
          />
        </Section>
      )}
      <Section title={t('statistics.filled')}>
        <ListTable<FormField>
          label={t('statistics.filled')}
          rows={task.fields}
          rowKey={({ name }) => name}
          empty=""
          columns={[
            {
              key: 'item',
              title: t('statistics.item'),
              width: 240,
              render: ({ field, part, origin }) => (
                <>
                  {say(field.label)}{' '}
                  {origin !== 'legal' && <span className="small slate">{say(statisticsParts[part])}</span>}
                </>
              ),
            },
            {
              key: 'content',
              title: t('statistics.content'),
              render: ({ name }) => <Value value={task.form[name]} />,
            },
            {
              key: 'origin',
              title: t('statistics.origin'),
              width: 220,
              render: ({ origin, basis, givenBasis }) => (
                <>
                  {say(statisticsFieldOrigins[origin])} {origin === 'legal' && <BasisLinks bases={basis} />}
                  {givenBasis}
                </>
              ),
            },
          ]}
        />
      </Section>
    </>
  )
}

function Value({ value }: { readonly value: unknown }) {
  const { t } = useWords()
  if (value === undefined || value === null || value === '')
    return <span className="slate">{t('statistics.notGiven')}</span>
  if (typeof value === 'boolean') return value ? t('form.yes') : t('form.no')
  return <span className="lines">{String(value)}</span>
}
