import type { ExaminationView } from '@zhunsheng/server/api'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** Who is present and how the vote stands, large enough for the last row of a meeting room, and in words. */
export function Count({ examination }: { readonly examination: ExaminationView }) {
  const { t, say } = useWords()
  const { members, counted } = examination
  const voters = members.filter(({ voting, withdrawnReason }) => voting && withdrawnReason === null)
  const isLetter = examination.mode === 'letter'
  // By letter nobody signs in: whoever was asked may answer.
  const present = isLetter ? voters : voters.filter((member) => member.present)
  const cast = present.filter(({ ballot }) => ballot !== null)
  return (
    <Section title={t('examination.count')}>
      <div aria-live="polite" className="stack-tight">
        <p>
          <span className="big-count">{isLetter ? cast.length : present.length}</span>{' '}
          <span className="slate">
            {t(isLetter ? 'examination.answeredOf' : 'examination.presentOf', { voters: voters.length })}
          </span>
        </p>
        {!isLetter && cast.length > 0 && <p>{t('examination.cast', { cast: cast.length, present: present.length })}</p>}
        {counted && <p className="vote-line">{say(counted)}</p>}
      </div>
    </Section>
  )
}
