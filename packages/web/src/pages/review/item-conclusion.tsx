import { Link } from '@tanstack/react-router'
import {
  continueLabel,
  continueLabelBasis,
  reviewConclusionBasis,
  reviewConclusions,
  reviewCriteria,
} from '@zhunsheng/core'
import type { ReviewItemView } from '@zhunsheng/server/api'
import { BasisLink, BasisLinks } from '../../parts/basis-link.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** What was concluded, why, and what follows from it. */
export function ItemConclusion({ item }: { readonly item: ReviewItemView }) {
  const { t, say, join } = useWords()
  const { conclusion, concludedOn, conclusionReason, criteria, documentNumber, feedbackIds } = item
  if (!conclusion || !concludedOn) return null
  const looked = Object.entries(reviewCriteria).flatMap(([name, title]) =>
    criteria.includes(name) ? [say(title)] : [],
  )
  return (
    <Section title={t('reviews.conclusion')}>
      <Facts
        rows={[
          [
            t('reviews.conclusion'),
            <span key="conclusion">
              {say(reviewConclusions[conclusion])} <BasisLinks bases={reviewConclusionBasis} />
            </span>,
          ],
          [t('reviews.concludedOn'), <LegalDay key="on" date={concludedOn} />],
          [t('reviews.reason'), conclusionReason],
          [t('reviews.criteria'), join(looked)],
          [t('reviews.documentNumber'), documentNumber],
          [
            t('reviews.feedbackCarried'),
            feedbackIds.length > 0 ? t('reviews.feedbackCount', { count: feedbackIds.length }) : null,
          ],
          [t('reviews.label'), conclusion === 'continue' ? <Label key="label" on={concludedOn} /> : null],
          [t('reviews.revision'), conclusion === 'revise' ? <Revision key="revision" item={item} /> : null],
        ]}
      />
    </Section>
  )
}

function Label({ on }: { readonly on: string }) {
  const { say } = useWords()
  const label = say(continueLabel(on))
  return (
    <span>
      {label} <CopyButton text={label} /> <BasisLink basis={continueLabelBasis} />
    </span>
  )
}

function Revision({ item: { linkedProjectId, linkedCaseId } }: { readonly item: ReviewItemView }) {
  const { t } = useWords()
  if (linkedCaseId !== null)
    return (
      <Link to="/cases/$caseId" params={{ caseId: linkedCaseId }}>
        {t('reviews.revisionOpen')}
      </Link>
    )
  if (linkedProjectId === null) return <span className="soon">{t('reviews.revisionToPropose')}</span>
  return (
    <Link to="/projects/$projectId" params={{ projectId: linkedProjectId }}>
      {t('reviews.revisionOpen')}
    </Link>
  )
}
