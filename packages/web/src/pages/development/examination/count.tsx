import type { ExaminationView } from '@zhunsheng/server/api'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** Who is present and how the vote stands, large enough for the last row of a meeting room, and in words. */
export function Count({ examination }: { readonly examination: ExaminationView }) {
  const { t, say } = useWords()
  const { members, counted } = examination
  const voters = members.filter(({ voting, withdrawnReason }) => voting && withdrawnReason === null)
  const present = voters.filter((member) => member.present)
  const cast = present.filter(({ ballot }) => ballot !== null)
  return (
    <Section title={t('examination.count')}>
      <div aria-live="polite" className="stack-tight">
        <p>
          <span className="big-count">{present.length}</span>{' '}
          <span className="slate">
            {t('examination.presentOf', { present: present.length, voters: voters.length })}
          </span>
        </p>
        {examination.mode === 'letter' || cast.length > 0 ? (
          <p>{t('examination.cast', { cast: cast.length, present: present.length })}</p>
        ) : null}
        {counted && <p className="vote-line">{say(counted)}</p>}
      </div>
    </Section>
  )
}
