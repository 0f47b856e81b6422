import type { BallotView, CaseView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import type { OnAct } from './next-case-step.tsx'

/** Each ballot: its rule, who has not voted, the count in words; and the vote itself for whoever has one. */
export function Ballots({ view, onAct }: { readonly view: CaseView; readonly onAct: OnAct }) {
  const { t } = useWords()
  if (view.ballots.length === 0) return null
  return (
    <Section title={t('case.ballot')}>
      <div className="stack">
        {view.ballots.map((ballot) => (
          <OneBallot key={ballot.id} ballot={ballot} view={view} onAct={onAct} />
        ))}
      </div>
    </Section>
  )
}

function OneBallot({
  ballot,
  view,
  onAct,
}: {
  readonly ballot: BallotView
  readonly view: CaseView
  readonly onAct: OnAct
}) {
  const { t, say, day, join } = useWords()
  const acts = view.acts.filter(({ on, mine }) => on === 'ballot' && mine)
  return (
    <div className="stack-tight">
      <p>
        {say(ballot.rule)} ·{' '}
        {t('case.ballotOpen', {
          opensOn: day(ballot.opensOn),
          closesOn: day(ballot.closesOn),
          voted: ballot.voted,
          members: ballot.electorate.length,
        })}
      </p>
      {ballot.missing.length > 0 && (
        <p className="small slate">
          {t('case.ballotMissing', { names: join(ballot.missing.map(({ name }) => name)) })}
        </p>
      )}
      <p className={ballot.result.verdict === 'carried' ? 'good' : ballot.result.verdict === 'unsure' ? 'soon' : ''}>
        {say(ballot.result.words)}
      </p>
      {acts.length > 0 && (
        <div className="row">
          {acts.map(({ act, title }) => (
            <ActButton key={act} small label={say(title)} reasons={[]} onAct={() => onAct(act, ballot.id)} />
          ))}
        </div>
      )}
    </div>
  )
}
