import { getRouteApi, Link } from '@tanstack/react-router'
import {
  acceptanceDocuments,
  acceptPilotFields,
  checkPilotFields,
  decidePilotFields,
  pilotBasis,
  pilotCheckKinds,
  pilotCheckResults,
  pilotStates,
  withdrawPilotFields,
} from '@zhunsheng/core'
import type { PilotView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { InkLine } from '../../parts/ink-line.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/evaluations/pilots/$pilotId')

type Check = PilotView['checks'][number]

/** One pilot from its application to its acceptance. */
export function PilotPage() {
  const { t, say, join } = useWords()
  const { pilotId } = route.useParams()
  const pilot = useRead('implementation/show-pilot', { pilotId })
  const { acceptance } = pilot
  return (
    <Page
      title={pilot.name}
      above={<Link to="/evaluations/pilots">{t('pilots.title')}</Link>}
      below={
        <p className="row">
          <Tag>{say(pilotStates[pilot.state])}</Tag>
          {pilot.isOverdue && <Tag tone="bad">{t('pilots.overdue')}</Tag>}
        </p>
      }
      actions={<Acts pilot={pilot} />}
    >
      <div className="stack">
        <InkLine knots={knotsOf(pilot)} />
        <Section title={t('pilot.plan')} beside={<BasisLinks bases={pilotBasis} />}>
          <About pilot={pilot} />
        </Section>
        <Section title={t('pilot.checks')}>
          <Checks checks={pilot.checks} />
        </Section>
        {acceptance && (
          <Section title={t('pilot.acceptance')}>
            <Facts
              rows={[
                [t('pilot.on'), acceptance.on],
                [t('pilot.result'), say(pilotStates[acceptance.result])],
                [
                  t('pilot.experts'),
                  acceptance.experts.map((one) => `${one.field} · ${one.employer} · ${one.title}`).join('\n'),
                ],
                [t('pilot.missing'), join(pilot.missing.map((each) => say(acceptanceDocuments[each])))],
                [t('evaluation.conclusion'), acceptance.opinion],
              ]}
            />
          </Section>
        )}
      </div>
    </Page>
  )
}

function About({ pilot }: { readonly pilot: PilotView }) {
  const { t } = useWords()
  return (
    <Facts
      rows={[
        [t('evaluations.number'), pilot.number],
        [t('pilots.organization'), pilot.organization],
        [t('pilots.period'), `${pilot.fromOn} ～ ${pilot.toOn}`],
        [t('pilot.plan'), pilot.plan],
        [t('pilot.tasks'), pilot.tasks],
        [t('pilot.indicators'), pilot.indicators],
        [t('pilot.applied'), <LegalDay key="applied" date={pilot.appliedOn} />],
        [
          t('pilot.decided'),
          pilot.decidedOn && <Dated key="decided" on={pilot.decidedOn} said={pilot.decidedReason} />,
        ],
        [
          t('pilot.withdrawn'),
          pilot.withdrawnOn && <Dated key="withdrawn" on={pilot.withdrawnOn} said={pilot.withdrawnReason} />,
        ],
      ]}
    />
  )
}

function Dated({ on, said }: { readonly on: string; readonly said: string | null }) {
  return (
    <span>
      <LegalDay date={on} /> {said}
    </span>
  )
}

/** From the application over the decision to the acceptance; a refused or withdrawn one stops where it stood. */
function knotsOf({ state, appliedOn, decidedOn, acceptance, withdrawnOn }: PilotView) {
  const steps = [
    { stage: 'applied', since: appliedOn },
    { stage: 'approved', since: decidedOn },
    { stage: 'passed', since: acceptance?.on ?? null },
  ] as const
  const done = steps.filter(({ since }) => since !== null).length
  const stopped = withdrawnOn !== null || state === 'declined' || state === 'failed'
  return steps.map(({ stage, since }, index) => ({
    stage,
    title: pilotStates[stage],
    state:
      index < done - 1
        ? ('passed' as const)
        : index === done - 1
          ? stopped
            ? ('blocked' as const)
            : ('now' as const)
          : ('toCome' as const),
    since,
    days: null,
  }))
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const { t, say } = useWords()
  const kind = (check: Check) => say(pilotCheckKinds[check.kind])
  const result = (check: Check) => say(pilotCheckResults[check.result])
  return (
    <ListTable<Check>
      label={t('pilot.checks')}
      rows={checks}
      rowKey={({ id }) => id}
      empty={t('pilot.noChecks')}
      fileName={t('pilot.checks')}
      columns={[
        { key: 'on', title: t('pilot.on'), render: ({ on }) => on, text: ({ on }) => on },
        { key: 'kind', title: t('pilot.kind'), render: kind, text: kind },
        { key: 'result', title: t('pilot.result'), render: result, text: result },
        {
          key: 'findings',
          title: t('pilot.findings'),
          render: ({ findings }) => findings,
          text: ({ findings }) => findings,
        },
      ]}
    />
  )
}

function Acts({ pilot }: { readonly pilot: PilotView }) {
  const { t } = useWords()
  const { id: pilotId, state, mayRule, mayWithdraw } = pilot
  const form = (name: 'decide' | 'check' | 'accept' | 'withdraw') => ({
    title: t(`pilot.${name}`),
    button: t('evaluations.save'),
    draftKey: `${name}-pilot.${pilotId}`,
    send: (input: Record<string, unknown>, key: string) =>
      write(`implementation/${name}-pilot`, { pilotId, ...input }, key),
  })
  return (
    <>
      {mayRule && state === 'applied' && <WriteForm {...form('decide')} fields={decidePilotFields} />}
      {mayRule && state === 'approved' && <WriteForm {...form('check')} fields={checkPilotFields} />}
      {mayRule && state === 'approved' && <WriteForm {...form('accept')} fields={acceptPilotFields} />}
      {mayWithdraw && (state === 'applied' || state === 'approved') && (
        <WriteForm {...form('withdraw')} fields={withdrawPilotFields} />
      )}
    </>
  )
}
