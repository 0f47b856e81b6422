import type { Reminder } from '@zhunsheng/core'
import type { TakenFinding } from '../../../calls.ts'
import { FindingCard } from '../../../parts/finding-card.tsx'
import { useWords } from '../../../words/index.ts'

type FindingsProps = { readonly findings: readonly TakenFinding[]; readonly reminders?: readonly Reminder[] }

/** What a history did not meet, what it does not tell, and what is worth a look. */
export function Findings({ findings, reminders = [] }: FindingsProps) {
  const { t, say } = useWords()
  const all = [
    ...findings.map(({ verdict, says }) => ({ kind: verdict, says })),
    ...reminders.map(({ says }) => ({ kind: 'reminder' as const, says })),
  ]
  if (all.length === 0) return <p className="good">{t('takingOver.noFindings')}</p>
  return (
    <ul>
      {all.map(({ kind, says }) => (
        <li key={`${kind} ${says.zh}`}>
          <FindingCard kind={kind} says={say(says)} />
        </li>
      ))}
    </ul>
  )
}
