import { Link } from '@tanstack/react-router'
import { reviewConclusions } from '@zhunsheng/core'
import { useList } from '../../queries.ts'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** From an edition back to the review that led to it, and to the feedback before that. */
export function StandardOrigins({ number }: { readonly number: string }) {
  const { t, say } = useWords()
  const { data } = useList('review/show-origins', { number })
  if (!data || data.origins.length === 0) return null
  return (
    <Section title={t('reviews.origins')}>
      <ul className="stack-tight">
        {data.origins.map(({ itemId, reviewedNumber, conclusion, concludedOn, feedback }) => (
          <li key={itemId}>
            <Link to="/reviews/items/$itemId" params={{ itemId }}>
              {t('reviews.originReview', {
                number: reviewedNumber,
                conclusion: conclusion ? say(reviewConclusions[conclusion]) : '',
                on: concludedOn ?? '',
              })}
            </Link>
            <ul>
              {feedback.map(({ id, clause, receivedOn }) => (
                <li key={id} className="small">
                  {t('reviews.originFeedback', { clause: clause ?? t('reviews.wholeText'), on: receivedOn })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
