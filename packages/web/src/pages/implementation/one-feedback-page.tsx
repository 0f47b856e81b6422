import { getRouteApi, Link } from '@tanstack/react-router'
import {
  type FeedbackKind,
  type FeedbackOutcome,
  feedbackKinds,
  feedbackOutcomes,
  feedbackStates,
  paths,
  wordSteps,
} from '@zhunsheng/core'
import type { OneFeedback } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { FileLink } from '../../parts/file-link.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { FeedbackActs } from './feedback/feedback-acts.tsx'

const route = getRouteApi('/signed-in/feedback/$id')

/** One piece of feedback: what was said, by when it is to be answered and why then, and the steps that are open now. */
export function OneFeedbackPage() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const one = useRead('implementation/show-feedback', { id })
  return (
    <Page
      title={`${t('voices.receipt')} ${one.receipt}`}
      above={<Link to="/feedback">{t('nav.feedback')}</Link>}
      below={
        <p className="row">
          <Tag>{say(feedbackStates[one.state])}</Tag>
          <Tag>{say(feedbackKinds[one.kind as FeedbackKind])}</Tag>
        </p>
      }
      actions={<FeedbackActs one={one} />}
    >
      <div className="stack">
        <About one={one} />
        <Way one={one} />
      </div>
    </Page>
  )
}

function About({ one }: { readonly one: OneFeedback }) {
  const { t, language } = useWords()
  const { today } = useMe()
  return (
    <Section title={t('voices.body')}>
      <Facts
        rows={[
          [t('voices.number'), <a key="n" href={paths.record(one.number)}>{`${one.number} ${one.title ?? ''}`}</a>],
          [t('voices.clause'), one.clause && <Clause key="c" one={one} />],
          [
            t('voices.body'),
            <div key="b" className="quoted">
              {one.body}
            </div>,
          ],
          [
            t('voices.attachment'),
            one.attachmentName && (
              <FileLink key="f" href={address('implementation/download-feedback-attachment', { id: one.id })}>
                {one.attachmentName}
              </FileLink>
            ),
          ],
          [t('voices.from'), one.organizationName],
          [t('voices.received'), <LegalDay key="r" date={one.receivedOn} />],
          [t('voices.inCharge'), one.inChargeName ?? t('voices.unrouted')],
          [
            t('voices.acceptDue'),
            one.acceptDueOn && <DueDay key="a" date={one.acceptDueOn} today={today} done={one.acceptedOn !== null} />,
          ],
          [t('voices.due'), <DueDay key="d" date={one.dueOn} today={today} done={one.answeredOn !== null} />],
        ]}
      />
      <details>
        <summary>{t(one.dueIsOwnRule ? 'voices.ownRule' : 'voices.systemRule')}</summary>
        <ul>
          {wordSteps(one.dueSteps, language).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </details>
    </Section>
  )
}

function Clause({ one: { clause, clauseFound } }: { readonly one: OneFeedback }) {
  const { t } = useWords()
  return (
    <>
      {clause}
      {clauseFound === false && <span className="slate"> {t('voices.clauseMissing')}</span>}
    </>
  )
}

/** What became of it; what has not happened takes no line. */
function Way({ one }: { readonly one: OneFeedback }) {
  const { t, say } = useWords()
  return (
    <Section title={t('voices.outcome')}>
      {one.interpretationId && !one.answeredOn && (
        <p>
          {t('voices.toInterpretation')} <Link to="/interpretations">{t('nav.interpretations')}</Link>
        </p>
      )}
      <Facts
        rows={[
          [t('voices.transfers'), one.transfers.length === 0 ? null : <Transfers key="t" transfers={one.transfers} />],
          [t('voices.accepted'), one.acceptedOn && <LegalDay key="a" date={one.acceptedOn} />],
          [t('voices.handler'), one.handler],
          [t('voices.outcome'), one.outcome && say(feedbackOutcomes[one.outcome as FeedbackOutcome])],
          [t('voices.reason'), one.outcomeReason],
          [t('voices.answer'), one.answer],
          [t('voices.answered'), one.answeredOn && <LegalDay key="d" date={one.answeredOn} />],
          [t('voices.published'), one.answeredOn && t(one.published ? 'voices.yes' : 'voices.no')],
          [
            t('voices.satisfied'),
            one.satisfied === null ? null : t(one.satisfied ? 'voices.satisfied.true' : 'voices.satisfied.false'),
          ],
          [t('voices.revised'), one.revised.length === 0 ? null : <Revised key="r" revised={one.revised} />],
        ]}
      />
    </Section>
  )
}

function Transfers({ transfers }: Pick<OneFeedback, 'transfers'>) {
  const { t } = useWords()
  return (
    <ul>
      {transfers.map(({ on, from, to, reason }) => (
        <li key={`${on}${to}${reason}`}>
          <LegalDay date={on} /> {from === null ? t('voices.transferTo', { to }) : t('voices.transferOf', { from, to })}
          <div className="slate">{reason}</div>
        </li>
      ))}
    </ul>
  )
}

function Revised({ revised }: Pick<OneFeedback, 'revised'>) {
  const { t } = useWords()
  return (
    <ul>
      {revised.map(({ number, clause, note }) => (
        <li key={`${number} ${clause}`}>
          <a href={paths.record(number)}>{number}</a> {t('voices.clauseWith', { clause })}
          <div className="slate">{note}</div>
        </li>
      ))}
    </ul>
  )
}
