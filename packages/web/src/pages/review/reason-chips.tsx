import { type ReviewReason, reviewSources, wordReviewReason } from '@zhunsheng/core'
import { Unbroken } from '../../parts/unbroken.tsx'
import { Tag } from '../../ui/note.tsx'
import { useWords, type Words } from '../../words/index.ts'

type Reasoned = {
  readonly reasons: readonly ReviewReason[]
  readonly addedByHand: boolean
  readonly note: string | null
}

const speaking = ({ reasons }: Reasoned) => reasons.filter(({ verdict }) => verdict === 'fail')

/** What speaks for a review, each source with its sentence; what nobody could tell is named, never left out. */
export function ReasonChips({ item }: { readonly item: Reasoned }) {
  const { t, say, join, language } = useWords()
  const unknown = item.reasons.filter(({ verdict }) => verdict === 'unknown')
  return (
    <div className="stack-tight small">
      {speaking(item).map((reason) => (
        <p key={reason.source}>
          <Tag>{say(reviewSources[reason.source].title)}</Tag> <Unbroken text={wordReviewReason(reason, language)} />
        </p>
      ))}
      {item.addedByHand && (
        <p>
          <Tag>{t('reviews.byHand')}</Tag> {item.note}
        </p>
      )}
      {unknown.length > 0 && (
        <p className="slate">
          {t('reviews.unknown', { sources: join(unknown.map(({ source }) => say(reviewSources[source].title))) })}
        </p>
      )}
    </div>
  )
}

/** The same as plain text, for an exported file. */
export const reasonsText = (item: Reasoned, { say, language }: Pick<Words, 'say' | 'language'>): string =>
  speaking(item)
    .map((reason) => `${say(reviewSources[reason.source].title)} ${wordReviewReason(reason, language)}`)
    .join('；')
